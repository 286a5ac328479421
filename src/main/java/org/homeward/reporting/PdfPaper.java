package org.homeward.reporting;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.time.LocalDate;
import java.util.List;

/**
 * Sets a report on A4: real text in embedded fonts that cover Latin, Cyrillic and Arabic. Every text stands in a table
 * cell, because only there does the library shape and order Arabic.
 */
@ApplicationScoped
public class PdfPaper {

    private static final Color RULE = new Color(0xC5, 0xCC, 0xD3);
    private static final Color SHADE = new Color(0xEE, 0xF1, 0xF4);

    private final BaseFont plain = font("DejaVuSans");
    private final BaseFont bold = font("DejaVuSans-Bold");

    /** What stands on every page. */
    public record Frame(String title, String head, String foot, boolean rightToLeft) {

        static Frame of(ReportContext c, LocalDate destroyAfter) {
            return new Frame(c.words().say("report." + c.definition().code() + ".title") + " " + c.file().getNumber(),
                    c.words().say("report.head", c.file().getNumber(), c.copy(), c.level().name()),
                    c.words().say("report.foot", c.forWhom(), c.words().moment(c.now(), c.zone()), c.words().date(destroyAfter)),
                    isRightToLeft(c.words().say("report.head", "", 0, "")));
        }
    }

    /** @return the PDF file; its metadata holds the title with the case number, never a name */
    public byte[] print(ReportDocument report, Frame frame) {
        return print(List.of(report), frame);
    }

    byte[] print(List<ReportDocument> reports, Frame frame) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, 50, 50, 70, 60);
        PdfWriter writer = PdfWriter.getInstance(document, file);
        writer.setPageEvent(new PageFrame(frame, plain));
        document.addTitle(frame.title());
        document.addCreator("Homeward");
        document.open();
        document.add(cells(List.of(cell(frame.title(), bold, 16, frame.rightToLeft()))));
        for (ReportDocument report : reports) {
            report.blocks().forEach(block -> document.add(set(block, frame.rightToLeft())));
        }
        document.close();
        return file.toByteArray();
    }

    private PdfPTable set(ReportDocument.Block block, boolean rtl) {
        if (block instanceof ReportDocument.Heading heading) {
            PdfPCell cell = cell(heading.text(), bold, 12, rtl);
            cell.setPaddingTop(14);
            return cells(List.of(cell));
        }
        if (block instanceof ReportDocument.Paragraph paragraph) {
            PdfPCell cell = cell(paragraph.text(), plain, 10, isRightToLeft(paragraph.text()));
            if (paragraph.quoted()) {
                cell.setBorder(rtl ? Rectangle.RIGHT : Rectangle.LEFT);
                cell.setBorderWidth(2);
                cell.setPaddingLeft(10);
                cell.setPaddingRight(10);
            }
            return cells(List.of(cell));
        }
        if (block instanceof ReportDocument.Facts facts) {
            PdfPTable table = table(rtl ? new float[] {7, 3} : new float[] {3, 7}, rtl); // widths are counted from the left
            facts.entries().forEach((label, value) -> {
                table.addCell(cell(label, bold, 9, rtl));
                table.addCell(cellInTable(value, 10, rtl));
            });
            return table;
        }
        return table((ReportDocument.Table) block, rtl);
    }

    private PdfPTable table(ReportDocument.Table block, boolean rtl) {
        float[] widths = new float[block.heads().size()];
        java.util.Arrays.fill(widths, 1);
        PdfPTable table = table(widths, rtl);
        table.setHeaderRows(1);
        table.setSpacingBefore(4);
        for (String head : block.heads()) {
            PdfPCell cell = cell(head, bold, 9, rtl);
            cell.setBackgroundColor(SHADE);
            table.addCell(cell);
        }
        for (List<String> row : block.rows()) {
            for (String text : row) {
                PdfPCell cell = cellInTable(text, 9, rtl);
                cell.setBorder(Rectangle.BOTTOM);
                cell.setBorderColor(RULE);
                table.addCell(cell);
            }
        }
        return table;
    }

    /** Stands on the side where the table begins; a wholly Latin sentence in an Arabic table keeps its own direction and so its full stop. */
    private PdfPCell cellInTable(String text, float size, boolean rtl) {
        boolean latin = text != null && !text.isEmpty() && new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT).isLeftToRight();
        PdfPCell cell = cell(text, plain, size, isRightToLeft(text) || rtl && !latin);
        if (rtl && latin) {
            cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        }
        return cell;
    }

    private static PdfPTable cells(List<PdfPCell> cells) {
        PdfPTable table = table(new float[] {1}, false);
        cells.forEach(table::addCell);
        return table;
    }

    private static PdfPTable table(float[] widths, boolean rtl) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        table.setRunDirection(rtl ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
        return table;
    }

    static PdfPCell cell(String text, BaseFont font, float size, boolean rtl) {
        PdfPCell cell = new PdfPCell(new Phrase(size * 1.4f, text == null ? "" : text, new Font(font, size)));
        cell.setRunDirection(rtl ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingBottom(5);
        return cell;
    }

    /** Whether a text reads from right to left by its first letter. */
    static boolean isRightToLeft(String text) {
        return text != null && !text.isEmpty() && new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
    }

    private static BaseFont font(String name) {
        String path = "/net/sf/jasperreports/fonts/dejavu/" + name + ".ttf";
        try (InputStream file = PdfPaper.class.getResourceAsStream(path)) {
            return BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }
}
