package org.clientele.ui.chart;

import java.util.Arrays;

import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Line;
import org.clientele.ui.chart.Shape.Size;
import org.clientele.ui.chart.Shape.Words;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Transform;

/** Paints a scene. On the user interface thread. */
final class ScenePainter {

    private final GC gc;
    private final Palette palette;
    private final LocalResourceManager resources;
    private final Font font;
    private final double scale;

    ScenePainter(GC gc, Palette palette, LocalResourceManager resources, Font font, double scale) {
        this.gc = gc;
        this.palette = palette;
        this.resources = resources;
        this.scale = scale;
        this.font = scale == 1 ? font : resources.create(smaller(font, scale));
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    private static FontDescriptor smaller(Font font, double scale) {
        return FontDescriptor.createFrom(font)
                .setHeight((int) Math.max(1, Math.round(font.getFontData()[0].getHeight() / scale)));
    }

    /** Paints all of it, larger where the scene was laid out in a smaller size than it is shown in. */
    void paint(Scene scene, Area focus) {
        if (scale == 1) {
            paintAll(scene, focus);
            return;
        }
        Transform larger = new Transform(gc.getDevice());
        try {
            gc.getTransform(larger);
            larger.scale((float) scale, (float) scale);
            gc.setTransform(larger);
            paintAll(scene, focus);
        } finally {
            gc.setTransform(null);
            larger.dispose();
        }
    }

    private void paintAll(Scene scene, Area focus) {
        gc.setBackground(colour(palette.rgb(Tint.of(Tint.Role.GROUND))));
        gc.fillRectangle(0, 0, scene.width() + 1, scene.height() + 1);
        for (Shape shape : scene.shapes()) {
            switch (shape) {
            case Area area -> {
                gc.setBackground(colour(palette.rgb(area.fill())));
                gc.fillPolygon(corners(area));
            }
            case Line line -> line(line);
            case Words words -> words(words);
            }
        }
        if (focus != null) {
            gc.setForeground(colour(palette.rgb(Tint.of(Tint.Role.TEXT))));
            gc.setLineWidth(2);
            gc.drawPolygon(corners(focus));
        }
    }

    private void line(Line line) {
        gc.setForeground(colour(palette.rgb(line.colour())));
        gc.setLineWidth((int) Math.max(1, Math.round(line.width())));
        gc.drawLine((int) Math.round(line.x1()), (int) Math.round(line.y1()), (int) Math.round(line.x2()),
                (int) Math.round(line.y2()));
    }

    private static int[] corners(Area area) {
        return Arrays.stream(area.points()).mapToInt(d -> (int) Math.round(d)).toArray();
    }

    private void words(Words words) {
        RGB rgb = words.ground() == null ? palette.rgb(words.colour()) : palette.readableOn(words.ground());
        gc.setForeground(colour(rgb));
        gc.setFont(font(words.size()));
        Point size = gc.textExtent(words.text());
        double x = switch (words.anchor()) {
        case START -> words.x();
        case MIDDLE -> words.x() - size.x / 2.0;
        case END -> words.x() - size.x;
        };
        gc.drawText(words.text(), (int) Math.round(x), (int) Math.round(words.y() - size.y / 2.0), true);
    }

    private Font font(Size size) {
        FontDescriptor base = FontDescriptor.createFrom(font);
        return switch (size) {
        case NORMAL -> font;
        case BOLD -> resources.create(base.setStyle(SWT.BOLD));
        case SMALL -> resources.create(base.increaseHeight(-1));
        };
    }

    private Color colour(RGB rgb) {
        return new Color(rgb);
    }
}
