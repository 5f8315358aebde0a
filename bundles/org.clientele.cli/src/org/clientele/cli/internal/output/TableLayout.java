package org.clientele.cli.internal.output;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clientele.cli.command.Table;

/** Lays a table out as lines of text. */
final class TableLayout {

    private static final String GAP = "  ";
    private static final int LEAST_WIDTH = 8;

    private final Locale locale;
    private final int screenWidth;

    /**
     * Creates a layout.
     *
     * @param locale the format of numbers
     * @param screenWidth the most columns of a line; 0: any number
     */
    TableLayout(Locale locale, int screenWidth) {
        this.locale = locale;
        this.screenWidth = screenWidth;
    }

    List<String> lines(Table table) {
        List<List<String>> cells = new ArrayList<>();
        boolean headed = table.headings().stream().anyMatch(h -> !h.isBlank());
        if (headed) {
            cells.add(table.headings());
        }
        table.rows().forEach(row -> cells.add(row.stream().map(this::text).toList()));
        int columns = table.headings().size();
        boolean[] right = new boolean[columns];
        int[] widths = new int[columns];
        for (int c = 0; c < columns; c++) {
            int column = c;
            right[c] = table.rows().stream().map(r -> r.get(column)).anyMatch(TableLayout::isNumber);
            widths[c] = cells.stream().mapToInt(r -> TextWidth.of(r.get(column))).max().orElse(0);
        }
        shrink(widths, right);
        List<String> lines = new ArrayList<>();
        for (List<String> row : cells) {
            lines.add(line(row, widths, right));
            if (headed && lines.size() == 1) {
                lines.add("-".repeat(total(widths)));
            }
        }
        return lines;
    }

    /** Takes width from the widest text column until the line fits; numbers are never cut. */
    private void shrink(int[] widths, boolean[] right) {
        while (screenWidth > 0 && total(widths) > screenWidth) {
            int widest = -1;
            for (int c = 0; c < widths.length; c++) {
                if (!right[c] && widths[c] > LEAST_WIDTH && (widest < 0 || widths[c] > widths[widest])) {
                    widest = c;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private static int total(int[] widths) {
        int total = GAP.length() * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        return total;
    }

    private static String line(List<String> row, int[] widths, boolean[] right) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String text = right[c] ? row.get(c) : TextWidth.cut(row.get(c), widths[c]);
            String padding = " ".repeat(Math.max(0, widths[c] - TextWidth.of(text)));
            line.append(c == 0 ? "" : GAP).append(right[c] ? padding + text : text + padding);
        }
        return line.toString().stripTrailing();
    }

    private static boolean isNumber(Object value) {
        return value instanceof Number || value instanceof Table.Share;
    }

    private String text(Object value) {
        return switch (value) {
        case null -> "";
        case BigDecimal decimal -> decimal(decimal);
        case Double number -> fraction(number, 0, 3);
        case Number number -> NumberFormat.getIntegerInstance(locale).format(number);
        case Table.Share share -> fraction(share.value() * 100, 1, 1) + " %";
        case Instant instant -> LocalDateTime.ofInstant(instant, ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS)
                .toString().replace('T', ' ');
        case LocalDateTime time -> time.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
        default -> oneLine(value.toString());
        };
    }

    private String decimal(BigDecimal decimal) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(Math.max(0, decimal.scale()));
        format.setMaximumFractionDigits(Math.max(0, decimal.scale()));
        return format.format(decimal);
    }

    private String fraction(double number, int least, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(number);
    }

    /** Text from records may hold anything; nothing in it may move the cursor or break the line. */
    static String oneLine(String text) {
        return text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
