package org.homeward.reporting;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;

/** Writes on every page which case, which copy, who printed it and when, and page x of y. The y is known only at the end: a placeholder waits for it. */
final class PageFrame extends PdfPageEventHelper {

    private static final float SIZE = 8;

    private final PdfPaper.Frame frame;
    private final BaseFont font;
    private PdfTemplate total;

    PageFrame(PdfPaper.Frame frame, BaseFont font) {
        this.frame = frame;
        this.font = font;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(30, 12);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte page = writer.getDirectContent();
        float width = document.right() - document.left();
        line(frame.head(), width, document.left(), document.top() + 30, page);
        line(frame.foot(), width, document.left(), document.bottom() - 12, page);
        String count = writer.getPageNumber() + " / ";
        page.beginText();
        page.setFontAndSize(font, SIZE);
        page.setTextMatrix(document.right() - 40, document.bottom() - 40);
        page.showText(count);
        page.endText();
        page.addTemplate(total, document.right() - 40 + font.getWidthPoint(count, SIZE), document.bottom() - 40);
    }

    private void line(String text, float width, float x, float y, PdfContentByte page) {
        PdfPTable table = new PdfPTable(1);
        table.setTotalWidth(width);
        table.addCell(PdfPaper.cell(text, font, SIZE, PdfPaper.isRightToLeft(text)));
        table.writeSelectedRows(0, -1, x, y, page);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        total.beginText();
        total.setFontAndSize(font, SIZE);
        total.setTextMatrix(0, 0);
        total.showText(String.valueOf(writer.getPageNumber() - 1));
        total.endText();
    }
}
