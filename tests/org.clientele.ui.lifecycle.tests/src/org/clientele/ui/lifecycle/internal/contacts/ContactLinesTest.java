package org.clientele.ui.lifecycle.internal.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;
import org.clientele.core.tasks.NewTask;
import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;
import org.junit.jupiter.api.Test;

/** How urgent a contact is, and the tasks that are made of it. */
class ContactLinesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    private static ContactLine line(int days, int limit, String value) {
        return new ContactLine(0, 1, "Ann", null, null, true, days, limit, null, new BigDecimal(value));
    }

    @Test
    void urgencyIsTheDaysOverTheLimitTimesTheValue() {
        assertEquals(new BigDecimal("3000"), line(40, 30, "300").urgency());
        assertEquals(0, line(30, 30, "300").over(), "the last day of the limit is in time");
        assertEquals(0, line(400, 0, "300").over(), "without a limit nobody is late");
        assertEquals(0, line(-1, 30, "300").over(), "not known is not late");
    }

    @Test
    void valueIsOfThe365DaysUpToTheLastPurchase() {
        int last = (int) TODAY.minusDays(400).toEpochDay();
        OrderFacts orders = proxy(OrderFacts.class, (method, arguments) -> {
            OrderFacts.Visitor visitor = (OrderFacts.Visitor) arguments[1];
            visitor.order((last - 365) * 1440, 9_000_000, OrderFacts.PURCHASE);
            visitor.order((last - 364) * 1440, 500_000, OrderFacts.PURCHASE);
            visitor.order(last * 1440, 700_000, OrderFacts.PURCHASE);
            visitor.order((last + 3) * 1440, -200_000, OrderFacts.RETURN);
            return null;
        });
        FactColumn column = proxy(FactColumn.class, (method, arguments) -> (long) last);
        FactSnapshot facts = proxy(FactSnapshot.class, (method, arguments) -> switch (method) {
        case "column" -> "orders.last".equals(arguments[0]) ? Optional.of(column) : Optional.empty();
        case "today" -> TODAY;
        default -> orders;
        });
        assertEquals(0, new BigDecimal("100").compareTo(ContactReader.value(facts, 0)));
    }

    private static <T> T proxy(Class<T> type, BiFunction<String, Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(ContactLinesTest.class.getClassLoader(), new Class<?>[] { type },
                (proxy, method, arguments) -> answer.apply(method.getName(), arguments)));
    }

    @Test
    void taskIsForEachCustomersOwnerUnlessSomebodyIsNamed() {
        TasksDraft draft = new TasksDraft(3, "Call", TODAY);
        assertFalse(draft.problem().isPresent());
        NewTask task = draft.task();
        assertEquals(null, task.owner());
        assertEquals(LocalDate.of(2024, 6, 10), task.due());
        assertEquals(TaskChannel.CALL, task.channel());
        draft.take(" Visit ", " bob ", TODAY, TaskChannel.VISIT, TaskPriority.HIGH);
        assertEquals("bob", draft.task().owner());
        assertEquals("Visit", draft.task().text());
        assertEquals(TaskPriority.HIGH, draft.task().priority());
    }

    @Test
    void blankTextAndDaysThatPassedAreTold() {
        TasksDraft draft = new TasksDraft(3, "Call", TODAY);
        draft.take(" ", "", TODAY, TaskChannel.CALL, TaskPriority.NORMAL);
        assertTrue(draft.problem().isPresent());
        draft.take("Call", "", TODAY.minusDays(1), TaskChannel.CALL, TaskPriority.NORMAL);
        assertTrue(draft.problem().isPresent());
        draft.take("x".repeat(2001), "", TODAY, TaskChannel.CALL, TaskPriority.NORMAL);
        assertTrue(draft.problem().isPresent());
    }
}
