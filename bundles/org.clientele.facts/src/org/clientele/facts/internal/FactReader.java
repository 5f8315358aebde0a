package org.clientele.facts.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.OrderFacts;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.RowCursor;
import org.clientele.core.store.Store;
import org.clientele.model.Address;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Customer;
import org.clientele.model.Identified;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.value.PartyId;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;

/** Reads from the store what the fact base holds. */
final class FactReader {

    private static final int PAGE = 5_000;
    private static final FeaturePath NUMBER = customer(Literals.CUSTOMER__NUMBER);
    private static final List<FeaturePath> CUSTOMER_COLUMNS = List.of(NUMBER,
            FeaturePath.of(Literals.PARTY__DISPLAY_NAME), customer(Literals.CUSTOMER__KIND),
            customer(Literals.CUSTOMER__OWNER), customer(Literals.CUSTOMER__SINCE));
    private static final FeaturePath ORDER_CUSTOMER = FeaturePath.of(Literals.ORDER__CUSTOMER);
    private static final List<FeaturePath> ORDER_COLUMNS = List.of(ORDER_CUSTOMER,
            FeaturePath.of(Literals.ORDER__KIND), FeaturePath.of(Literals.ORDER__PLACED_AT),
            FeaturePath.of(Literals.ORDER__BASE_AMOUNT));
    private static final RecordQuery CUSTOMERS = RecordQuery.all(Literals.PARTY, CUSTOMER_COLUMNS)
            .and(new Criterion(NUMBER, Criterion.Operator.NOT_NULL, null));
    private static final RecordQuery ADDRESSES = RecordQuery.all(Literals.ADDRESS,
            List.of(FeaturePath.of(Literals.ADDRESS__COUNTRY)));
    private static final RecordQuery ORDERS = RecordQuery.all(Literals.ORDER, ORDER_COLUMNS)
            .and(new Criterion(ORDER_CUSTOMER, Criterion.Operator.NOT_NULL, null));

    private final Records records;
    private final Words words;
    private long leftOut;

    FactReader(Store store, Words words) {
        this.records = store.records(Actor.SYSTEM);
        this.words = words;
    }

    /** How many orders could not be kept, since a time or an amount is out of range. */
    long leftOut() {
        return leftOut;
    }

    long countCustomers() throws ClienteleException {
        return records.count(CUSTOMERS);
    }

    long countOrders() throws ClienteleException {
        return records.count(ORDERS);
    }

    /** Reads all customers by the id of their party, without countries and orders. */
    void customers(Consumer<RowFacts> consumer, IProgressMonitor monitor) throws ClienteleException {
        records.scan(CUSTOMERS, cursor -> {
            LocalDate since = cursor.getDate(4);
            consumer.accept(new RowFacts(cursor.id(), true, cursor.getString(0), cursor.getString(1),
                    cursor.isNull(2) ? TextDictionary.MISSING : words.kind((int) cursor.getLong(2)),
                    words.owners().add(cursor.getString(3)), TextDictionary.MISSING, day(since), OrderList.EMPTY));
            return true;
        }, monitor);
    }

    /** Reads the countries of all addresses, in no order. */
    void countries(CountryConsumer consumer, IProgressMonitor monitor) throws ClienteleException {
        records.scanUnordered(ADDRESSES, cursor -> {
            String country = cursor.getString(0);
            if (country != null && !country.isEmpty()) {
                consumer.country(cursor.rootId(), cursor.id(), words.countries().add(country));
            }
            return true;
        }, monitor);
    }

    /** Reads all orders of customers in no particular order. */
    void orders(OrderConsumer consumer, IProgressMonitor monitor) throws ClienteleException {
        records.scanUnordered(ORDERS, cursor -> accept(cursor, consumer), monitor);
    }

    /** Reads the orders of one party. */
    void ordersOf(long partyId, OrderConsumer consumer) throws ClienteleException {
        records.scan(ORDERS.and(Criterion.eq(ORDER_CUSTOMER, new PartyId(partyId))),
                cursor -> accept(cursor, consumer), null);
    }

    /** Reads given orders. */
    void orders(long[] ids, OrderConsumer consumer) throws ClienteleException {
        for (RecordRow row : records.rows(Literals.ORDER, ORDER_COLUMNS, ids)) {
            accept(row, consumer);
        }
    }

    /** Reads the orders whose ids lie in a range. */
    void orders(long firstId, long lastId, OrderConsumer consumer) throws ClienteleException {
        Optional<PageKey> after = Optional.of(new PageKey(null, firstId - 1));
        while (after.isPresent()) {
            Page page = records.page(ORDERS, after, PAGE);
            for (RecordRow row : page.rows()) {
                if (row.id() > lastId) {
                    return;
                }
                accept(row, consumer);
            }
            after = page.next();
        }
    }

    /** Reads one customer without orders; empty when the party is gone or is no customer. */
    Optional<RowFacts> customer(long partyId) throws ClienteleException {
        return records.load(Literals.PARTY, partyId).map(Party.class::cast)
                .filter(p -> p.getCustomer() != null && p.getCustomer().getNumber() != null).map(this::facts);
    }

    private RowFacts facts(Party party) {
        Customer customer = party.getCustomer();
        int country = party.getAddresses().stream().filter(a -> a.getCountry() != null && !a.getCountry().isEmpty())
                .min(Comparator.comparingLong(Identified::getId)).map(Address::getCountry).map(words.countries()::add)
                .orElse(TextDictionary.MISSING);
        return new RowFacts(party.getId(), true, customer.getNumber(), party.getDisplayName(),
                customer.getKind() == null ? TextDictionary.MISSING : words.kind(customer.getKind().getValue()),
                words.owners().add(customer.getOwner()), country, day(customer.getSince()), OrderList.EMPTY);
    }

    private boolean accept(RowCursor cursor, OrderConsumer consumer) {
        accept(cursor.id(), cursor.isNull(0) ? 0 : cursor.getLong(0), (int) cursor.getLong(1), cursor.getDateTime(2),
                cursor.getDecimal(3), consumer);
        return true;
    }

    private void accept(RecordRow row, OrderConsumer consumer) {
        Object party = row.values().get(0);
        Object kind = row.values().get(1);
        accept(row.id(), party instanceof PartyId id ? id.value() : 0,
                kind instanceof Enumerator literal ? literal.getValue() : 0, (LocalDateTime) row.values().get(2),
                (BigDecimal) row.values().get(3), consumer);
    }

    private void accept(long id, long partyId, int kind, LocalDateTime placedAt, BigDecimal amount,
            OrderConsumer consumer) {
        if (partyId == 0) {
            return;
        }
        if (placedAt == null || !Stamps.fits(placedAt) || amount == null || !Amounts.fits(amount)
                || id > 0xFFFF_FFFFL) {
            leftOut++;
            return;
        }
        consumer.order((int) id, partyId, Stamps.of(Stamps.minute(placedAt), flags(kind, amount)),
                Amounts.tenThousandths(amount), Amounts.remainder(amount));
    }

    private static int flags(int kind, BigDecimal amount) {
        if (kind == OrderKind.SALE_VALUE) {
            return amount.signum() > 0 ? OrderFacts.PURCHASE : 0;
        }
        return kind == OrderKind.RETURN_VALUE ? OrderFacts.RETURN : 0;
    }

    private static int day(LocalDate date) {
        return date == null ? TextDictionary.MISSING : Math.toIntExact(date.toEpochDay());
    }

    private static FeaturePath customer(EAttribute attribute) {
        return FeaturePath.of(Literals.PARTY__CUSTOMER, attribute);
    }

    /** Is given the country of an address. */
    interface CountryConsumer {
        void country(long partyId, long addressId, int code);
    }

    /** Is given an order. */
    interface OrderConsumer {
        void order(int id, long partyId, int stamp, long amount, long remainder);
    }
}
