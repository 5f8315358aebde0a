package org.clientele.ui.customers.internal.record.relationships;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.relationships.Neighbourhood;
import org.clientele.core.relationships.Neighbourhood.Node;
import org.clientele.core.relationships.PartyRef;
import org.clientele.core.relationships.PartyRef.Type;
import org.clientele.core.relationships.Tie;
import org.clientele.model.RelationshipKind;
import org.clientele.model.TieStrength;
import org.clientele.ui.chart.Palette;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.chart.Shape.Area;
import org.clientele.ui.chart.Shape.Line;
import org.clientele.ui.chart.Shape.Words;
import org.clientele.ui.chart.SvgWriter;
import org.junit.jupiter.api.Test;

/** Where the picture of relationships puts what. */
class GraphSceneTest {

    private static final PartyRef CENTRE = new PartyRef(1, "Acme", Type.ORGANISATION, "C-1");
    private static final PartyRef ANNE = new PartyRef(2, "Anne", Type.PERSON, "");
    private static final PartyRef BEST = new PartyRef(3, "Best", Type.ORGANISATION, "C-3");
    private static final PartyRef HIDDEN = new PartyRef(-1, "", Type.NOT_VISIBLE, "");

    private static Tie tie(PartyRef from, PartyRef to, RelationshipKind kind, TieStrength strength, String share) {
        return new Tie(7, kind, from, to, strength, share == null ? null : new BigDecimal(share), "", null, null);
    }

    private static Scene scene(Neighbourhood graph) {
        return GraphScene.of(graph, "Picture", 0, t -> t.kind().getName(), 600, 400);
    }

    private final Neighbourhood graph = new Neighbourhood(
            List.of(new Node(CENTRE, 0), new Node(ANNE, 1), new Node(BEST, 1), new Node(HIDDEN, 2)),
            List.of(tie(ANNE, CENTRE, RelationshipKind.WORKS_FOR, TieStrength.STRONG, null),
                    tie(BEST, CENTRE, RelationshipKind.CONTROLS, TieStrength.WEAK, "33.50"),
                    tie(HIDDEN, BEST, RelationshipKind.KNOWS, TieStrength.UNKNOWN, null)),
            true);

    @Test
    void partyItselfIsInTheMiddleAndEveryoneIsWithinThePicture() {
        List<Area> spots = scene(graph).spots();
        assertEquals(4, spots.size());
        assertTrue(spots.getFirst().contains(300, 200));
        for (Area spot : spots) {
            for (int i = 0; i < spot.points().length; i += 2) {
                assertTrue(spot.points()[i] > 0 && spot.points()[i] < 600, spot.spot().text());
                assertTrue(spot.points()[i + 1] > 0 && spot.points()[i + 1] < 400, spot.spot().text());
            }
        }
    }

    @Test
    void strongTiesAreThickerThanWeakOnes() {
        List<Double> widths = new ArrayList<>();
        scene(graph).shapes().stream().filter(Line.class::isInstance).map(Line.class::cast)
                .forEach(l -> widths.add(l.width()));
        assertTrue(widths.get(0) > widths.get(2) && widths.get(2) > widths.get(1), widths.toString());
    }

    @Test
    void shareStandsOnTheLineOfControl() {
        assertTrue(scene(graph).shapes().stream().filter(Words.class::isInstance).map(Words.class::cast)
                .anyMatch(w -> w.text().equals("33.5 %")));
    }

    @Test
    void partyThatTheAskerMayNotSeeHasNoName() {
        assertTrue(scene(graph).spots().stream().anyMatch(a -> a.spot().target() == HIDDEN
                && a.spot().text().equals(Messages.Graph_notVisible)));
    }

    @Test
    void pictureCanBeWrittenAsSvg() {
        String svg = SvgWriter.write(scene(graph), Palette.light());
        assertTrue(svg.contains("<line ") && svg.contains("<title>Anne</title>"), svg);
    }
}
