package org.clientele.ui.lifecycle.internal.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.clientele.core.lifecycle.StageFlow.Stream;
import org.clientele.ui.Formats;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape;
import org.clientele.ui.chart.Shape.Anchor;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Size;
import org.clientele.ui.chart.Shape.Spot;
import org.clientele.ui.chart.Shape.Words;
import org.clientele.ui.chart.TextLines;
import org.clientele.ui.chart.Tint;
import org.clientele.ui.chart.Tint.Role;
import org.clientele.ui.lifecycle.internal.picture.FlowFigures.Part;

/**
 * Lays flows between stages out: the stages of the first day on the left, those of the second on the right, and between
 * them bands as thick as the customers are many.
 */
public final class FlowScene {

    private static final int MARGIN = 16;
    private static final int TOP = 74;
    private static final int LINE = 17;
    private static final int BAR = 14;
    private static final int GAP = 6;
    private static final int LEAST = 15;
    private static final int CURVE = 24;
    private static final double SIDE = 0.24;
    private static final double MOVED = 0.45;
    private static final double STAYED = 0.18;
    private static final List<Role> COLOURS = List.of(Role.ACCENT, Role.GOOD, Role.WARN, Role.BAD, Role.TEXT);

    /** A stage on one side. */
    private static final class Node {

        private final String key;
        private int count;
        private double top;
        private double used;

        Node(String key) {
            this.key = key;
        }
    }

    private final FlowFigures figures;
    private final Formats formats = Formats.ofUser();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<String> keys;
    private final Map<String, Node> left = new HashMap<>();
    private final Map<String, Node> right = new HashMap<>();
    private final int width;
    private final int height;
    private final double from;
    private final double to;
    private double scale;

    private FlowScene(FlowFigures figures, int width, int height) {
        this.figures = figures;
        this.keys = figures.keys();
        this.width = width;
        this.height = height;
        double side = Math.clamp(width * SIDE, 90, 230);
        this.from = side;
        this.to = Math.max(side + 60, width - side);
    }

    /**
     * Lays out.
     *
     * @param figures what to show; at least one flow
     * @param width in pixels
     * @param height in pixels
     * @return the scene
     */
    public static Scene of(FlowFigures figures, int width, int height) {
        FlowScene layout = new FlowScene(figures, width, height);
        layout.draw();
        return new Scene(width, height, layout.title(), layout.shapes);
    }

    private String title() {
        return Messages.bind(Messages.Flow_title, new Object[] { figures.model(), first(), second() });
    }

    private String first() {
        return formats.date(figures.flow().from());
    }

    private String second() {
        return formats.date(figures.flow().to());
    }

    private void draw() {
        words(MARGIN, 18, title(), Anchor.START, Size.BOLD, Role.TEXT);
        words(MARGIN, 36, Messages.bind(Messages.Flow_moved, new Object[] { formats.number(figures.moved()),
                formats.number(figures.total()), formats.percent(share(figures.moved(), figures.total())) }), Anchor.START,
                Size.NORMAL, Role.TEXT);
        words(from, TOP - 14, first(), Anchor.END, Size.SMALL, Role.FAINT_TEXT);
        words(to, TOP - 14, second(), Anchor.START, Size.SMALL, Role.FAINT_TEXT);
        List<String> notes = TextLines.of(Messages.Flow_definition, width - 2.0 * MARGIN);
        for (Stream stream : figures.streams()) {
            left.computeIfAbsent(stream.from(), Node::new).count += stream.count();
            right.computeIfAbsent(stream.to(), Node::new).count += stream.count();
        }
        double room = Math.max(60, height - TOP - notes.size() * LINE - MARGIN);
        scale = Math.min(scale(left, room), scale(right, room));
        place(left);
        place(right);
        bands();
        left.values().forEach(node -> node(node, true));
        right.values().forEach(node -> node(node, false));
        double y = height - MARGIN / 2.0 - (notes.size() - 0.5) * LINE;
        for (String note : notes) {
            words(MARGIN, y, note, Anchor.START, Size.SMALL, Role.FAINT_TEXT);
            y += LINE;
        }
    }

    /** Pixels for a customer, so that all fit and the smallest still have room for their name. */
    private static double scale(Map<String, Node> nodes, double room) {
        double left = room - nodes.size() * GAP;
        int total = nodes.values().stream().mapToInt(n -> n.count).sum();
        double scale = left / Math.max(1, total);
        for (Node node : nodes.values().stream().sorted(Comparator.comparingInt(n -> n.count)).toList()) {
            if (node.count * scale < LEAST) {
                left -= LEAST;
                total -= node.count;
                scale = total == 0 ? scale : Math.max(0, left) / total;
            }
        }
        return Math.max(0, scale);
    }

    private void place(Map<String, Node> nodes) {
        double y = TOP;
        for (String key : keys) {
            Node node = nodes.get(key);
            if (node != null) {
                node.top = y;
                y += Math.max(LEAST, thickness(node.count)) + GAP;
            }
        }
    }

    private double thickness(int count) {
        return Math.max(1, count * scale);
    }

    private void bands() {
        Comparator<Stream> byFrom = Comparator.comparingInt(s -> keys.indexOf(s.from()));
        Comparator<Stream> byTo = Comparator.comparingInt(s -> keys.indexOf(s.to()));
        Map<Stream, Double> begins = new HashMap<>();
        Map<Stream, Double> ends = new HashMap<>();
        figures.streams().stream().sorted(byFrom.thenComparing(byTo))
                .forEach(s -> begins.put(s, next(left.get(s.from()), s)));
        figures.streams().stream().sorted(byTo.thenComparing(byFrom))
                .forEach(s -> ends.put(s, next(right.get(s.to()), s)));
        // thin ones lie over thick ones, where the mouse finds them
        figures.streams().stream().sorted(Comparator.comparingInt(Stream::count).reversed())
                .forEach(s -> band(s, begins.get(s), ends.get(s)));
    }

    private double next(Node node, Stream stream) {
        double top = node.top + node.used;
        node.used += stream.count() * scale;
        return top;
    }

    private void band(Stream stream, double begin, double end) {
        double thick = thickness(stream.count());
        double[] points = new double[4 * (CURVE + 1)];
        for (int i = 0; i <= CURVE; i++) {
            double part = (double) i / CURVE;
            double bend = part * part * (3 - 2 * part);
            double x = from + BAR + (to - BAR - from - BAR) * part;
            double y = begin + (end - begin) * bend;
            points[2 * i] = x;
            points[2 * i + 1] = y;
            points[points.length - 2 - 2 * i] = x;
            points[points.length - 1 - 2 * i] = y + thick;
        }
        boolean stays = Objects.equals(stream.from(), stream.to());
        String tip = Messages.bind(Messages.Flow_tip,
                new Object[] { figures.title(stream.from()), figures.title(stream.to()), formats.number(stream.count()),
                        formats.percent(share(stream.count(), left.get(stream.from()).count)) });
        String title = stays ? Messages.bind(Messages.Flow_stayed, new Object[] { figures.title(stream.from()), first(), second() })
                : Messages.bind(Messages.Flow_way, new Object[] { figures.title(stream.from()),
                        figures.title(stream.to()), first(), second() });
        shapes.add(new Area(points, new Tint(colour(stream.from()), stays ? STAYED : MOVED),
                new Spot(tip, figures.opener().open(title, new Part(false, stream.from(), false, stream.to())))));
    }

    private Role colour(String key) {
        return key == null ? Role.FAINT_TEXT : COLOURS.get((keys.indexOf(key) - 1) % COLOURS.size());
    }

    private void node(Node node, boolean first) {
        String day = first ? first() : second();
        String name = figures.title(node.key);
        double x = first ? from : to - BAR;
        double thick = thickness(node.count);
        String tip = Messages.bind(Messages.Flow_tipNode, new Object[] { name, day, formats.number(node.count) });
        Part part = first ? new Part(false, node.key, true, null) : new Part(true, null, false, node.key);
        shapes.add(Area.rectangle(x, node.top, BAR, thick, Tint.of(colour(node.key)),
                new Spot(tip, figures.opener().open(name + ", " + day, part)))); //$NON-NLS-1$
        String label = Messages.bind(Messages.Flow_end, new Object[] { name, formats.number(node.count),
                formats.percent(share(node.count, figures.total())) });
        words(first ? from - 8 : to + 8, node.top + Math.max(LEAST, thick) / 2, label,
                first ? Anchor.END : Anchor.START, Size.SMALL, Role.TEXT);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private void words(double x, double y, String text, Anchor anchor, Size size, Role role) {
        shapes.add(new Words(x, y, text, anchor, size, Tint.of(role), null));
    }
}
