package org.clientele.ui.customers.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What has to be said before somebody is erased. */
class EraseModelTest {

    private final EraseModel model = new EraseModel(7, "Ada Lovelace", "C-17");

    @Test
    void reasonIsNeededAndMustNotNameThePerson() {
        assertTrue(model.firstProblem().isPresent());
        model.reason("Request of Ada Lovelace");
        assertTrue(model.firstProblem().isPresent());
        model.reason("Request of 1 March");
        assertEquals(Optional.empty(), model.firstProblem());
    }

    @Test
    void numberHasToBeTypedAndTheLossUnderstood() {
        model.typed("C-17");
        assertTrue(model.secondProblem().isPresent());
        model.understood(true);
        assertEquals(Optional.empty(), model.secondProblem());
        model.typed("c-1");
        assertTrue(model.secondProblem().isPresent());
    }

    @Test
    void partyWithoutNumberIsConfirmedByItsId() {
        assertEquals("7", new EraseModel(7, "Ada", null).token());
    }
}
