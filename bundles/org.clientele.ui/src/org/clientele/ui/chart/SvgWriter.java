package org.clientele.ui.chart;

import java.util.Locale;

import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Line;
import org.clientele.ui.chart.Shape.Size;
import org.clientele.ui.chart.Shape.Words;
import org.eclipse.swt.graphics.RGB;

/**
 * Writes a scene as SVG: text stays text, tooltips become titles.
 *
 * @since 1.0
 */
public final class SvgWriter {

    private SvgWriter() {
    }

    /**
     * Writes a scene.
     *
     * @param scene the chart
     * @param palette its colours
     * @return an SVG document in UTF-8
     */
    public static String write(Scene scene, Palette palette) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"); //$NON-NLS-1$
        out.append(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\"" //$NON-NLS-1$
                        + " font-family=\"sans-serif\">%n", //$NON-NLS-1$
                scene.width(), scene.height()));
        out.append("<title>").append(escape(scene.title())).append("</title>\n"); //$NON-NLS-1$ //$NON-NLS-2$
        out.append("<rect width=\"100%\" height=\"100%\" fill=\"").append(hex(palette.rgb(Tint.of(Tint.Role.GROUND)))) //$NON-NLS-1$
                .append("\"/>\n"); //$NON-NLS-1$
        for (Shape shape : scene.shapes()) {
            switch (shape) {
            case Area area -> area(out, area, palette);
            case Line line -> line(out, line, palette);
            case Words words -> words(out, words, palette);
            }
        }
        return out.append("</svg>\n").toString(); //$NON-NLS-1$
    }

    private static void area(StringBuilder out, Area area, Palette palette) {
        out.append("<polygon points=\""); //$NON-NLS-1$
        for (int i = 0; i < area.points().length; i += 2) {
            out.append(String.format(Locale.ROOT, i == 0 ? "%.1f,%.1f" : " %.1f,%.1f", area.points()[i], //$NON-NLS-1$ //$NON-NLS-2$
                    area.points()[i + 1]));
        }
        out.append("\" fill=\"").append(hex(palette.rgb(area.fill()))); //$NON-NLS-1$
        if (area.spot() == null) {
            out.append("\"/>\n"); //$NON-NLS-1$
        } else {
            out.append("\"><title>").append(escape(area.spot().text())).append("</title></polygon>\n"); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private static void line(StringBuilder out, Line line, Palette palette) {
        out.append(String.format(Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"/>%n", //$NON-NLS-1$
                line.x1(), line.y1(), line.x2(), line.y2(), hex(palette.rgb(line.colour())), line.width()));
    }

    private static void words(StringBuilder out, Words words, Palette palette) {
        RGB colour = words.ground() == null ? palette.rgb(words.colour()) : palette.readableOn(words.ground());
        String anchor = switch (words.anchor()) {
        case START -> "start"; //$NON-NLS-1$
        case MIDDLE -> "middle"; //$NON-NLS-1$
        case END -> "end"; //$NON-NLS-1$
        };
        out.append(String.format(Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" dominant-baseline=\"central\" text-anchor=\"%s\" font-size=\"%d\"%s fill=\"%s\">", //$NON-NLS-1$
                words.x(), words.y(), anchor, words.size() == Size.SMALL ? 11 : 13,
                words.size() == Size.BOLD ? " font-weight=\"bold\"" : "", hex(colour))); //$NON-NLS-1$ //$NON-NLS-2$
        out.append(escape(words.text())).append("</text>\n"); //$NON-NLS-1$
    }

    private static String hex(RGB rgb) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", rgb.red, rgb.green, rgb.blue); //$NON-NLS-1$
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    }
}
