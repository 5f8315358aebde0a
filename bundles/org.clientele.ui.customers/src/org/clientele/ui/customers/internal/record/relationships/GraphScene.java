package org.clientele.ui.customers.internal.record.relationships;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.clientele.core.relationships.Neighbourhood;
import org.clientele.core.relationships.Neighbourhood.Node;
import org.clientele.core.relationships.PartyRef;
import org.clientele.core.relationships.Tie;
import org.clientele.model.RelationshipKind;
import org.clientele.model.TieStrength;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape;
import org.clientele.ui.chart.Shape.Anchor;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Line;
import org.clientele.ui.chart.Shape.Size;
import org.clientele.ui.chart.Shape.Spot;
import org.clientele.ui.chart.Shape.Words;
import org.clientele.ui.chart.Tint;
import org.clientele.ui.chart.Tint.Role;

/**
 * Lays the surroundings of a party out: the party in the middle, the others on rings by distance, each near the one
 * through which it is reached. Strong ties are thick, control is coloured and has its share in percent.
 */
final class GraphScene {

    private static final int MARGIN = 34;
    private static final int SIDE = 70;
    private static final int RADIUS = 9;
    private static final int LONGEST = 22;
    private static final int LINE = 16;
    private static final double LETTER = 6.5;
    private static final double IDEOGRAPH = 13;
    private static final int FIRST_IDEOGRAPHIC = 0x2E80;
    private static final double FULL = 2 * Math.PI;

    private record Place(double x, double y, double angle) {
    }

    private final Neighbourhood graph;
    private final Function<Tie, String> words;
    private final Map<Long, Place> places = new LinkedHashMap<>();
    private final List<Shape> shapes = new ArrayList<>();
    private double middle;

    private GraphScene(Neighbourhood graph, Function<Tie, String> words) {
        this.graph = graph;
        this.words = words;
    }

    /**
     * Lays out.
     *
     * @param graph the surroundings
     * @param title what the picture shows
     * @param selected the party that is selected, or 0
     * @param words says a tie in the user's language
     */
    static Scene of(Neighbourhood graph, String title, long selected, Function<Tie, String> words, int width,
            int height) {
        GraphScene scene = new GraphScene(graph, words);
        scene.place(width, height);
        graph.ties().forEach(scene::line);
        graph.nodes().forEach(node -> scene.node(node, selected));
        return new Scene(width, height, title, scene.shapes);
    }

    private void place(int width, int height) {
        middle = height / 2.0;
        TreeMap<Integer, List<Node>> rings = new TreeMap<>();
        graph.nodes().forEach(n -> rings.computeIfAbsent(n.distance(), d -> new ArrayList<>()).add(n));
        int outer = Math.max(1, rings.isEmpty() ? 1 : rings.lastKey());
        Map<Long, Set<Long>> beside = neighbours();
        rings.forEach((distance, nodes) -> {
            if (distance == 0) {
                nodes.forEach(n -> places.put(n.party().id(), new Place(width / 2.0, height / 2.0, 0)));
                return;
            }
            List<Node> sorted = new ArrayList<>(nodes);
            if (distance > 1) {
                sorted.sort(Comparator.comparingDouble(n -> parentAngle(beside.getOrDefault(n.party().id(), Set.of()))));
            }
            double rx = (width / 2.0 - SIDE) * distance / outer;
            double ry = (height / 2.0 - MARGIN) * distance / outer;
            for (int i = 0; i < sorted.size(); i++) {
                double angle = FULL * i / sorted.size() - FULL / 4 + (distance - 1) * FULL / (4.0 * sorted.size());
                places.put(sorted.get(i).party().id(),
                        new Place(width / 2.0 + rx * Math.cos(angle), height / 2.0 + ry * Math.sin(angle), angle));
            }
        });
    }

    private Map<Long, Set<Long>> neighbours() {
        Map<Long, Set<Long>> all = new HashMap<>();
        for (Tie tie : graph.ties()) {
            all.computeIfAbsent(tie.from().id(), k -> new LinkedHashSet<>()).add(tie.to().id());
            all.computeIfAbsent(tie.to().id(), k -> new LinkedHashSet<>()).add(tie.from().id());
        }
        return all;
    }

    /** The angle of the first neighbour that is placed already: it lies further in. */
    private double parentAngle(Set<Long> beside) {
        return beside.stream().map(places::get).filter(p -> p != null).mapToDouble(Place::angle).findFirst().orElse(0);
    }

    private void line(Tie tie) {
        Place from = places.get(tie.from().id());
        Place to = places.get(tie.to().id());
        if (from == null || to == null) {
            return;
        }
        Tint tint = tie.kind() == RelationshipKind.CONTROLS ? Tint.of(Role.WARN)
                : tie.kind() == RelationshipKind.PART_OF ? Tint.of(Role.ACCENT) : new Tint(Role.TEXT, 0.45);
        shapes.add(new Line(from.x(), from.y(), to.x(), to.y(), width(tie.strength()), tint));
        arrow(tie, from, to, tint);
        double x = (from.x() + to.x()) / 2;
        double y = (from.y() + to.y()) / 2;
        String said = shortened(words.apply(tie));
        if (tie.share() == null) {
            patch(x, y, said, LINE);
            shapes.add(new Words(x, y, said, Anchor.MIDDLE, Size.SMALL, Tint.of(Role.FAINT_TEXT), null));
            return;
        }
        patch(x, y, said, 2 * LINE);
        shapes.add(new Words(x, y - LINE / 2.0, tie.share().stripTrailingZeros().toPlainString() + " %", //$NON-NLS-1$
                Anchor.MIDDLE, Size.BOLD, Tint.of(Role.WARN), null));
        shapes.add(new Words(x, y + LINE / 2.0, said, Anchor.MIDDLE, Size.SMALL, Tint.of(Role.FAINT_TEXT), null));
    }

    /** Clears the ground behind words on a line. */
    private void patch(double x, double y, String said, int height) {
        double width = 10 + said.codePoints().mapToDouble(c -> c < FIRST_IDEOGRAPHIC ? LETTER : IDEOGRAPH).sum();
        shapes.add(Area.rectangle(x - width / 2, y - height / 2.0, width, height, Tint.of(Role.GROUND), null));
    }

    private void arrow(Tie tie, Place from, Place to, Tint tint) {
        if (tie.kind() == RelationshipKind.KNOWS) {
            return; // the direction does not matter
        }
        double angle = Math.atan2(to.y() - from.y(), to.x() - from.x());
        double tipX = to.x() - (RADIUS + 3) * Math.cos(angle);
        double tipY = to.y() - (RADIUS + 3) * Math.sin(angle);
        double[] corners = new double[6];
        corners[0] = tipX;
        corners[1] = tipY;
        for (int side = 0; side < 2; side++) {
            double turn = angle + (side == 0 ? 2.7 : -2.7);
            corners[2 + 2 * side] = tipX + 9 * Math.cos(turn);
            corners[3 + 2 * side] = tipY + 9 * Math.sin(turn);
        }
        shapes.add(new Area(corners, tint, null));
    }

    private static double width(TieStrength strength) {
        return switch (strength) {
        case STRONG -> 4;
        case WEAK -> 1;
        default -> 2;
        };
    }

    private void node(Node node, long selected) {
        Place place = places.get(node.party().id());
        PartyRef party = node.party();
        Role role = switch (party.type()) {
        case PERSON -> Role.ACCENT;
        case ORGANISATION -> Role.GOOD;
        case NOT_VISIBLE -> Role.FAINT_TEXT;
        };
        String name = party.isVisible() ? party.name() : Messages.Graph_notVisible;
        int radius = node.distance() == 0 ? RADIUS + 4 : RADIUS;
        if (party.id() == selected) {
            shapes.add(Area.disc(place.x(), place.y(), radius + 4, new Tint(Role.TEXT, 0.35), null));
        }
        shapes.add(Area.disc(place.x(), place.y(), radius, Tint.of(role), new Spot(name, party)));
        // beside the middle the lines come from below, so the name stands above
        double y = node.distance() > 0 && place.y() < middle ? place.y() - radius - 10 : place.y() + radius + 10;
        shapes.add(new Words(place.x(), y, shortened(name), Anchor.MIDDLE,
                node.distance() == 0 ? Size.BOLD : Size.NORMAL, Tint.of(Role.TEXT), null));
    }

    private static String shortened(String name) {
        int[] letters = name.codePoints().toArray();
        return letters.length <= LONGEST ? name : new String(letters, 0, LONGEST - 1) + '\u2026';
    }
}
