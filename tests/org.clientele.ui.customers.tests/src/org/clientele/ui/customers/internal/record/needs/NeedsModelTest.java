package org.clientele.ui.customers.internal.record.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.clientele.model.NeedState;
import org.junit.jupiter.api.Test;

/** The board of needs. */
class NeedsModelTest {

    /** The order of [D04, D05]: latent, explicit, changing, met. */
    @Test
    void keysGoFromColumnToColumnAndStopAtTheEdges() {
        assertEquals(Optional.of(NeedState.EXPLICIT), NeedsModel.beside(NeedState.LATENT, 1));
        assertEquals(Optional.of(NeedState.CHANGING), NeedsModel.beside(NeedState.MET, -1));
        assertEquals(Optional.empty(), NeedsModel.beside(NeedState.LATENT, -1));
        assertEquals(Optional.empty(), NeedsModel.beside(NeedState.MET, 1));
    }

    /** [D01] has five levels. */
    @Test
    void fiveLevelsHaveNames() {
        for (int level = 1; level <= 5; level++) {
            assertTrue(!NeedsModel.level(level).isBlank());
        }
        assertEquals("", NeedsModel.level(0));
        assertEquals("", NeedsModel.level(6));
    }
}
