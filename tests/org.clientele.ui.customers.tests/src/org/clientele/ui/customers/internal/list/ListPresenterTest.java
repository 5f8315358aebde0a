package org.clientele.ui.customers.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clientele.core.customers.CustomerQuery;
import org.clientele.core.customers.CustomerScope;
import org.junit.jupiter.api.Test;

/** What the list asks for. */
class ListPresenterTest {

    private final ListPresenter presenter = new ListPresenter(null, "name");

    @Test
    void newListShowsAllByTheBaseSort() {
        assertEquals(new CustomerQuery(new CustomerScope.All(), "", "name", false), presenter.query());
    }

    @Test
    void keptLayoutComesBack() {
        ListPresenter next = new ListPresenter("name=300,number=80;orders.gross;desc", "number");
        assertEquals(List.of("name", "number"), next.layout().columns());
        assertEquals("orders.gross", next.query().sortColumn());
        assertTrue(next.query().descending());
    }

    @Test
    void blanksAroundTheFilterDoNotMatter() {
        assertTrue(presenter.filter(" 123 "));
        assertFalse(presenter.filter("123"));
        assertEquals("123", presenter.query().filter());
    }

    @Test
    void otherCustomersTakeTheFilterAway() {
        presenter.filter("smith");
        assertTrue(presenter.show(new CustomerScope.InSegment("champions"), "Champions"));
        assertEquals(new CustomerQuery(new CustomerScope.InSegment("champions"), "", "name", false),
                presenter.query());
        assertFalse(presenter.show(new CustomerScope.InSegment("champions"), "Champions"));
    }

    @Test
    void chosenColumnsKeepTheirWidthAndTheSort() {
        ListPresenter next = new ListPresenter("name=300,number=80;name;desc", "number");
        next.choose(List.of("country", "name"));
        assertEquals(300, next.layout().widths().get("name"));
        assertEquals(List.of("country", "name"), next.layout().columns());
        assertEquals("name", next.query().sortColumn());
    }
}
