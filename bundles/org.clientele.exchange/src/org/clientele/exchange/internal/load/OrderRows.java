package org.clientele.exchange.internal.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClientelePackage;

/** The new orders, all in the store's base currency. */
final class OrderRows extends NewRows {

    private static final int NUMBER = 0;
    private static final int KIND = 1;
    private static final int CUSTOMER = 2;
    private static final int COUNTRY = 4;
    private static final int CURRENCY = 5;
    private static final int RATE = 8;
    private static final int HEADS = 10;

    private final OrderTable orders;
    private final CustomerTable customers;
    private final TextIndex countries;
    private final String currency;
    private int current = -1;
    private BigDecimal amount;
    private LocalDateTime placedAt;

    OrderRows(OrderTable orders, CustomerTable customers, TextIndex countries, String currency) {
        super(ClientelePackage.Literals.ORDER, null,
                List.of(FeaturePath.of(ClientelePackage.Literals.ORDER__NUMBER),
                        FeaturePath.of(ClientelePackage.Literals.ORDER__KIND),
                        FeaturePath.of(ClientelePackage.Literals.ORDER__CUSTOMER),
                        FeaturePath.of(ClientelePackage.Literals.ORDER__PLACED_AT),
                        FeaturePath.of(ClientelePackage.Literals.ORDER__COUNTRY),
                        FeaturePath.of(ClientelePackage.Literals.ORDER__CURRENCY),
                        FeaturePath.of(ClientelePackage.Literals.ORDER__AMOUNT),
                        FeaturePath.of(ClientelePackage.Literals.ORDER__BASE_AMOUNT),
                        FeaturePath.of(ClientelePackage.Literals.ORDER__RATE),
                        FeaturePath.of(ClientelePackage.Literals.ORDER__RATE_DATE),
                        FeaturePath.of(ClientelePackage.Literals.ORDER__HEADS)));
        this.orders = orders;
        this.customers = customers;
        this.countries = countries;
        this.currency = currency;
    }

    @Override
    public boolean next() {
        do {
            current++;
        } while (current < orders.numbers.size() && !orders.is(current, OrderTable.NEEDED));
        if (current >= orders.numbers.size()) {
            return false;
        }
        amount = orders.amount(current);
        placedAt = LocalDateTime.ofEpochSecond(orders.placedAt[current], 0, ZoneOffset.UTC);
        return true;
    }

    @Override
    public long id() {
        return orders.id(current);
    }

    @Override
    public boolean isNull(int column) {
        return column == CUSTOMER && orders.customer[current] < 0 || column == COUNTRY && orders.country[current] < 0;
    }

    @Override
    public String getString(int column) {
        return switch (column) {
        case NUMBER -> orders.numbers.text(current);
        case CURRENCY -> currency;
        default -> orders.country[current] < 0 ? null : countries.text(orders.country[current]);
        };
    }

    @Override
    public long getLong(int column) {
        if (column == KIND) {
            return orders.kind(current).getValue();
        } else if (column == HEADS) {
            return orders.heads[current];
        }
        int customer = orders.customer[current];
        return customer < 0 ? 0 : customers.ids[customer];
    }

    @Override
    public BigDecimal getDecimal(int column) {
        return column == RATE ? BigDecimal.ONE : amount;
    }

    @Override
    public LocalDate getDate(int column) {
        return placedAt.toLocalDate();
    }

    @Override
    public LocalDateTime getDateTime(int column) {
        return placedAt;
    }
}
