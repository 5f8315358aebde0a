package org.clientele.ui.segments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.List;

import org.clientele.core.segmentation.RfmService;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.RfmArea;
import org.clientele.model.RfmBorder;
import org.clientele.model.RfmMeasureKind;
import org.clientele.model.RfmModel;
import org.junit.jupiter.api.Test;

/** An RFM model while somebody edits it. */
class RfmModelEditTest {

    /** Accepts every model. */
    private final RfmService service = (RfmService) Proxy.newProxyInstance(getClass().getClassLoader(),
            new Class<?>[] { RfmService.class }, (proxy, method, arguments) -> List.of());

    @Test
    void theModelThatIsShownStaysAsItIs() {
        RfmModel model = ClienteleFactory.eINSTANCE.createRfmModel();
        RfmModelEdit edit = new RfmModelEdit(service, model);
        edit.setBins(3);
        edit.addArea();
        assertEquals(5, model.getBins());
        assertTrue(model.getAreas().isEmpty());
    }

    @Test
    void bordersAreNumbersWithSemicolonsBetween() {
        RfmModelEdit edit = new RfmModelEdit(service, ClienteleFactory.eINSTANCE.createRfmModel());
        edit.setBorders(RfmMeasureKind.MONETARY, "10; 99.5;500");
        assertEquals(List.of(new BigDecimal("10"), new BigDecimal("99.5"), new BigDecimal("500")),
                edit.model().getBorders().stream().map(RfmBorder::getValue).toList());
        assertTrue(edit.validate().isOK());
        edit.setBorders(RfmMeasureKind.MONETARY, "10; many");
        assertFalse(edit.validate().isOK());
        assertTrue(edit.validate().getMessage().contains("many"), edit.validate().getMessage());
        edit.setBorders(RfmMeasureKind.MONETARY, "");
        assertTrue(edit.model().getBorders().isEmpty(), "quantiles again");
    }

    @Test
    void areasHaveRangesAndAnOrder() {
        RfmModelEdit edit = new RfmModelEdit(service, ClienteleFactory.eINSTANCE.createRfmModel());
        RfmArea first = edit.addArea();
        RfmArea second = edit.addArea();
        assertEquals(List.of(second, first), edit.model().getAreas(), "the newest names its cells");
        edit.move(first, -1);
        assertEquals(List.of(first, second), edit.model().getAreas());
        assertTrue(edit.setRange(first, true, "2 - 4"));
        assertTrue(edit.setRange(first, false, "3"));
        assertEquals(List.of(2, 4, 3, 3), List.of(first.getRecencyFrom(), first.getRecencyTo(),
                first.getFrequencyFrom(), first.getFrequencyTo()));
        assertFalse(edit.setRange(first, true, "some"));
        assertEquals("2\u20134", RfmModelEdit.range(2, 4));
        edit.removeArea(first);
        assertEquals(List.of(second), edit.model().getAreas());
    }
}
