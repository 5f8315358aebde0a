package org.clientele.rules.internal.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clientele.core.facts.OrderFacts;

/**
 * Orders with more of one customer.
 *
 * @param orders the orders
 * @param changed the customer's row
 * @param added what is added
 */
record MoreOrders(OrderFacts orders, int changed, List<AddedEvent> added) implements OrderFacts {

    private record Order(int minute, long amount, int flags) {
    }

    @Override
    public long count() {
        return orders.count() + added.size();
    }

    @Override
    public void forEach(int row, Visitor visitor) {
        if (row != changed) {
            orders.forEach(row, visitor);
            return;
        }
        List<Order> all = new ArrayList<>();
        orders.forEach(row, (minute, amount, flags) -> all.add(new Order(minute, amount, flags)));
        added.forEach(event -> all.add(new Order(event.minute(), event.value(), event.flags())));
        all.sort(Comparator.comparingInt(Order::minute));
        all.forEach(order -> visitor.order(order.minute(), order.amount(), order.flags()));
    }

    @Override
    public BigDecimal remainder(int row) {
        return orders.remainder(row);
    }
}
