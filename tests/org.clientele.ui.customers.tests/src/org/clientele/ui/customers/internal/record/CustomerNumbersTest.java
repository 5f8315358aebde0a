package org.clientele.ui.customers.internal.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The rule of the next number: like the newest, one more than the highest, never one that was given before. */
class CustomerNumbersTest {

    @Test
    void firstCustomerOfAStore() {
        assertEquals("C00001", CustomerNumbers.after(List.of(), null));
    }

    @Test
    void oneMoreThanTheHighestAsANumberNotAsAText() {
        assertEquals("11", CustomerNumbers.after(List.of("9", "10", "8"), null));
    }

    @Test
    void zerosAndLettersStay() {
        assertEquals("K-0100", CustomerNumbers.after(List.of("K-0099", "K-0007"), null));
        assertEquals("K-1000", CustomerNumbers.after(List.of("K-999"), null));
    }

    @Test
    void theNewestNumberTellsWhichKindOfNumber() {
        assertEquals("B-3", CustomerNumbers.after(List.of("B-2", "A-900"), null));
    }

    @Test
    void numberOfACustomerThatIsGoneIsNotOfferedAgain() {
        assertEquals("C-13", CustomerNumbers.after(List.of("C-9"), "C-12"));
    }

    @Test
    void wordsAreNoNumbers() {
        assertEquals("C00001", CustomerNumbers.after(List.of("walk-in"), null));
        assertEquals("7", CustomerNumbers.after(List.of("walk-in", "6"), null));
    }
}
