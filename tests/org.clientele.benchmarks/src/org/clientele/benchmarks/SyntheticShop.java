package org.clientele.benchmarks;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.CommitJournal;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.RowCursor;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreInfo;
import org.clientele.core.store.StoreSettings;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.segmentation.internal.rfm.RfmColumns;
import org.eclipse.emf.ecore.EClass;

/**
 * Customers and orders that are made while they are read: every value follows from its row, so that a reference
 * database could be given the same.
 */
final class SyntheticShop {

    private static final String[] GIVEN = { "Anna", "Robert", "陈", "Dora", "Émile", "张伟", "李娜", "Frank", "Grace", "Hugo" };
    private static final String[] FAMILY = { "Smith", "Miller", "Jones", "García", "Wang", "Brown", "Davis", "Clark", "Lewis", "Walker" };

    /** When the first order can have been placed, in minutes since 1970. */
    static final int FIRST_MINUTE = 25_000_000;

    /** Over how many minutes the orders are spread. */
    static final int MINUTES = 60 * 24 * 900;

    final int customers;
    final int orders;

    SyntheticShop(int customers, int orders) {
        this.customers = customers;
        this.orders = orders;
    }

    /** The row of the customer of an order, counted from 0; the party's id is one more. */
    int customerOf(int order) {
        return (int) ((order * 2_654_435_761L & 0xFFFF_FFFFL) * customers >>> 32);
    }

    /** Minutes since 1970. */
    int minuteOf(int order) {
        return (int) (FIRST_MINUTE + order * 7_919L % MINUTES);
    }

    /** Ten-thousandths. */
    long amountOf(int order) {
        return (order * 48_271L % 100_000 + 1) * 100;
    }

    boolean isSale(int order) {
        return order % 50 != 0;
    }

    String country(int customer) {
        return "Country " + customer * 7L % 40;
    }

    String owner(int customer) {
        return "owner" + customer % 50;
    }

    LocalDate since(int customer) {
        return LocalDate.ofEpochDay(16_000 + customer % 1_000);
    }

    /** The facts, built by the product's own fact base. */
    FactSnapshot facts(FactServiceImpl service, Store store) throws Exception {
        return service.of(store).await(new Actor("bench", "bench"), 0, null);
    }

    static FactServiceImpl service() {
        return new FactServiceImpl(Clock.systemUTC(), List.of(new RfmColumns()));
    }

    Store store() {
        StoreInfo info = new StoreInfo(UUID.randomUUID(),
                new StoreSettings("bench", Currency.getInstance("GBP"), ZoneId.of("UTC")), Path.of("bench"), "none", 1,
                Instant.EPOCH);
        Records records = proxy(Records.class, (method, arguments) -> switch (method) {
        case "count" -> (long) (((RecordQuery) arguments[0]).type() == Literals.ORDER ? orders : customers);
        case "scan", "scanUnordered" -> {
            @SuppressWarnings("unchecked")
            Predicate<RowCursor> consumer = (Predicate<RowCursor>) arguments[1];
            scan(((RecordQuery) arguments[0]).type(), consumer);
            yield null;
        }
        default -> throw new UnsupportedOperationException(method);
        });
        CommitJournal journal = proxy(CommitJournal.class,
                (method, arguments) -> "lastSequence".equals(method) ? (Object) 1L : List.of());
        return proxy(Store.class, (method, arguments) -> switch (method) {
        case "records" -> records;
        case "journal" -> journal;
        case "info" -> info;
        case "accessRule" -> new AccessRule.Everything();
        case "setting" -> Optional.empty();
        case "onCommit", "onErase" -> (AutoCloseable) () -> {
            // nobody commits, nobody is erased
        };
        default -> throw new UnsupportedOperationException(method);
        });
    }

    private void scan(EClass type, Predicate<RowCursor> consumer) {
        int kind = type == Literals.PARTY ? Cursor.PARTY : type == Literals.ADDRESS ? Cursor.ADDRESS : Cursor.ORDER;
        int rows = kind == Cursor.ORDER ? orders : customers;
        Cursor cursor = new Cursor(kind);
        for (int row = 0; row < rows; row++) {
            cursor.row = row;
            consumer.test(cursor);
        }
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
                (self, method, arguments) -> switch (method.getName()) {
                case "hashCode" -> System.identityHashCode(self);
                case "equals" -> self == arguments[0];
                default -> answer.answer(method.getName(), arguments);
                }));
    }

    /** Answers a call. */
    private interface Answer {
        Object answer(String method, Object[] arguments);
    }

    /** The row that is read. */
    private final class Cursor implements RowCursor {

        private static final int PARTY = 0;
        private static final int ADDRESS = 1;
        private static final int ORDER = 2;

        private final int kind;
        private int row;

        Cursor(int kind) {
            this.kind = kind;
        }

        @Override
        public long id() {
            return row + 1L;
        }

        @Override
        public long rootId() {
            return row + 1L;
        }

        @Override
        public EClass type() {
            return kind == ORDER ? Literals.ORDER : kind == PARTY ? Literals.PERSON : Literals.ADDRESS;
        }

        @Override
        public boolean isNull(int column) {
            return false;
        }

        @Override
        public String getString(int column) {
            if (kind == ADDRESS) {
                return country(row);
            }
            return switch (column) {
            case 0 -> "K" + (1_000_000 + row);
            case 1 -> GIVEN[(int) (row * 31L % 10)] + ' ' + FAMILY[row / 10 % 10] + ' ' + row * 7_919L % customers;
            default -> owner(row);
            };
        }

        @Override
        public long getLong(int column) {
            if (kind == ORDER) {
                return column == 0 ? customerOf(row) + 1L : isSale(row) ? 0 : 1;
            }
            return 0;
        }

        @Override
        public BigDecimal getDecimal(int column) {
            return BigDecimal.valueOf(isSale(row) ? amountOf(row) : -amountOf(row), 4);
        }

        @Override
        public LocalDate getDate(int column) {
            return since(row);
        }

        @Override
        public LocalDateTime getDateTime(int column) {
            return LocalDateTime.ofEpochSecond(minuteOf(row) * 60L, 0, ZoneOffset.UTC);
        }
    }
}
