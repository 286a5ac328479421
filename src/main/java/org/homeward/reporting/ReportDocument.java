package org.homeward.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report before it is paper: headings, paragraphs, facts and tables, in order. The preview and the PDF are made from the same one. */
public final class ReportDocument {

    /** A piece of a report. */
    public sealed interface Block permits Heading, Paragraph, Facts, Table {
    }

    /** The heading of a section. */
    public record Heading(String text) implements Block {
    }

    /** Running text; {@code quoted} for somebody's own words. */
    public record Paragraph(String text, boolean quoted) implements Block {
    }

    /** Names of things and what they are. */
    public record Facts(Map<String, String> entries) implements Block {
    }

    /** Rows under column heads. */
    public record Table(List<String> heads, List<List<String>> rows) implements Block {
    }

    private final List<Block> blocks = new ArrayList<>();
    private String pendingHeading;

    /** Begins a section; the heading appears only when something follows. */
    public void section(String heading) {
        pendingHeading = heading;
    }

    public void paragraph(String text) {
        if (text != null && !text.isBlank()) {
            add(new Paragraph(text, false));
        }
    }

    public void quote(String text) {
        if (text != null && !text.isBlank()) {
            add(new Paragraph(text, true));
        }
    }

    /** Facts whose value is empty are left out. */
    public void facts(String... labelsAndValues) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = 0; i + 1 < labelsAndValues.length; i += 2) {
            if (labelsAndValues[i + 1] != null && !labelsAndValues[i + 1].isBlank()) {
                entries.put(labelsAndValues[i], labelsAndValues[i + 1]);
            }
        }
        if (!entries.isEmpty()) {
            add(new Facts(entries));
        }
    }

    public void table(List<String> heads, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            add(new Table(heads, rows));
        }
    }

    private void add(Block block) {
        if (pendingHeading != null) {
            blocks.add(new Heading(pendingHeading));
            pendingHeading = null;
        }
        blocks.add(block);
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
