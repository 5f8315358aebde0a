package org.clientele.ui.help.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page of the help as plain text with what is special about parts of it, so that it can be shown and read aloud without a browser.
 *
 * @param title the page's title
 * @param text all of it; lines end with a line feed
 * @param spans parts in another style, in their order
 * @param links parts that lead somewhere, in their order
 * @param lines what each line is
 */
public record HelpText(String title, String text, List<Span> spans, List<Link> links, List<Line> lines) {

    /** A style of text. */
    public enum Style {
        BOLD, ITALIC, CODE, TITLE, HEADING
    }

    /** What a line is. */
    public enum Line {
        TEXT, ITEM, ROW, CODE
    }

    /** A part in a style. */
    public record Span(int start, int length, Style style) {
    }

    /** A part that leads to another page, by its address as it was written. */
    public record Link(int start, int length, String href) {
    }

    /** Reads a page; what is not known is shown by its text. */
    public static HelpText of(String html) {
        var page = Jsoup.parse(html);
        Writer writer = new Writer();
        writer.blocks(page.body());
        return new HelpText(page.title(), writer.text.toString().stripTrailing() + "\n", List.copyOf(writer.spans), //$NON-NLS-1$
                List.copyOf(writer.links), List.copyOf(writer.lines));
    }

    /** The link at a place. */
    public Optional<Link> linkAt(int offset) {
        return links.stream().filter(l -> offset >= l.start() && offset < l.start() + l.length()).findFirst();
    }

    private static final class Writer {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        void blocks(Element parent) {
            for (Node node : parent.childNodes()) {
                if (node instanceof Element element) {
                    block(element);
                } else if (node instanceof TextNode words && !words.isBlank()) {
                    inline(words);
                }
            }
        }

        private void block(Element element) {
            switch (element.normalName()) {
            case "h1" -> styled(element, Style.TITLE); //$NON-NLS-1$
            case "h2", "h3", "h4" -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                gap();
                styled(element, Style.HEADING);
            }
            case "ul", "ol" -> items(element); //$NON-NLS-1$ //$NON-NLS-2$
            case "table", "thead", "tbody" -> blocks(element); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "tr" -> row(element); //$NON-NLS-1$
            case "pre" -> code(element); //$NON-NLS-1$
            case "p" -> { //$NON-NLS-1$
                gap();
                inlines(element);
                end(Line.TEXT);
            }
            case "div", "section", "dl", "dd", "dt" -> blocks(element); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            default -> inline(element);
            }
        }

        private void styled(Element element, Style style) {
            int start = text.length();
            inlines(element);
            spans.add(new Span(start, text.length() - start, style));
            end(Line.TEXT);
        }

        private void items(Element list) {
            gap();
            int number = 1;
            for (Element item : list.children()) {
                text.append(list.normalName().equals("ol") ? number++ + ".\t" : "\u2022\t"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                inlines(item);
                end(Line.ITEM);
            }
        }

        private void row(Element row) {
            if (row.previousElementSibling() == null) {
                gap();
            }
            boolean first = true;
            for (Element cell : row.children()) {
                if (!first) {
                    text.append('\t');
                }
                first = false;
                int start = text.length();
                inlines(cell);
                if (cell.normalName().equals("th")) { //$NON-NLS-1$
                    spans.add(new Span(start, text.length() - start, Style.BOLD));
                }
            }
            end(Line.ROW);
        }

        private void code(Element block) {
            gap();
            for (String line : block.wholeText().strip().split("\n")) { //$NON-NLS-1$
                int start = text.length();
                text.append(line);
                spans.add(new Span(start, line.length(), Style.CODE));
                end(Line.CODE);
            }
        }

        private void inlines(Element parent) {
            parent.childNodes().forEach(this::inline);
        }

        private void inline(Node node) {
            if (node instanceof TextNode words) {
                String flat = words.text();
                boolean begins = text.isEmpty() || "\n\t ".indexOf(text.charAt(text.length() - 1)) >= 0; //$NON-NLS-1$
                text.append(begins ? flat.stripLeading() : flat);
            } else if (node instanceof Element element) {
                int start = text.length();
                inlines(element);
                mark(element, start, text.length() - start);
            }
        }

        private void mark(Element element, int start, int length) {
            switch (element.normalName()) {
            case "b", "strong" -> spans.add(new Span(start, length, Style.BOLD)); //$NON-NLS-1$ //$NON-NLS-2$
            case "i", "em" -> spans.add(new Span(start, length, Style.ITALIC)); //$NON-NLS-1$ //$NON-NLS-2$
            case "code", "kbd" -> spans.add(new Span(start, length, Style.CODE)); //$NON-NLS-1$ //$NON-NLS-2$
            case "a" -> links.add(new Link(start, length, element.attr("href"))); //$NON-NLS-1$ //$NON-NLS-2$
            case "br" -> end(Line.TEXT); //$NON-NLS-1$
            default -> {
                // shown by its text
            }
            }
        }

        /** An empty line before what begins. */
        private void gap() {
            if (!text.isEmpty()) {
                end(Line.TEXT);
            }
        }

        private void end(Line kind) {
            text.append('\n');
            lines.add(kind);
        }
    }
}
