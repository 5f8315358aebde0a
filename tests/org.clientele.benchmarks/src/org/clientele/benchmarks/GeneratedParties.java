package org.clientele.benchmarks;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;

import org.clientele.core.store.AccessRule;
import org.clientele.core.store.CommitJournal;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.RowCursor;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreInfo;
import org.clientele.core.store.StoreSettings;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.testsupport.chinese.ChineseParties;
import org.clientele.testsupport.chinese.GeneratedParty;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** A store of generated parties that are made while they are read: each has a phone number and a mail address. */
record GeneratedParties(ChineseParties generator, int customers) {

    Store store(Path directory) {
        StoreInfo info = new StoreInfo(UUID.randomUUID(),
                new StoreSettings("bench", Currency.getInstance("CNY"), ZoneId.of("UTC")), directory, "none", 1,
                Instant.EPOCH);
        Records records = proxy(Records.class, (method, arguments) -> switch (method) {
        case "scan", "scanUnordered" -> {
            @SuppressWarnings("unchecked")
            Predicate<RowCursor> consumer = (Predicate<RowCursor>) arguments[1];
            scan((RecordQuery) arguments[0], consumer);
            yield null;
        }
        case "rows" -> LongStream.of((long[]) arguments[2])
                .mapToObj(id -> new RecordRow(id, id, Literals.PERSON, List.of())).toList();
        default -> throw new UnsupportedOperationException(method);
        });
        CommitJournal journal = proxy(CommitJournal.class,
                (method, arguments) -> "lastSequence".equals(method) ? (Object) 0L : List.of());
        return proxy(Store.class, (method, arguments) -> switch (method) {
        case "records" -> records;
        case "journal" -> journal;
        case "info" -> info;
        case "accessRule" -> new AccessRule.Everything();
        case "onCommit", "onErase" -> (AutoCloseable) () -> {
            // nobody commits
        };
        default -> throw new UnsupportedOperationException(method);
        });
    }

    private void scan(RecordQuery query, Predicate<RowCursor> consumer) {
        boolean isParty = Literals.PARTY.isSuperTypeOf(query.type());
        int each = isParty ? 1 : query.type() == Literals.CONTACT_POINT ? 2 : 0;
        Cursor cursor = new Cursor(query, each);
        for (cursor.row = 0; cursor.row < (long) customers * each; cursor.row++) {
            cursor.party = null;
            if (!consumer.test(cursor)) {
                return;
            }
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

        private final RecordQuery query;
        private final int each;
        private int row;
        private GeneratedParty party;

        Cursor(RecordQuery query, int each) {
            this.query = query;
            this.each = each;
        }

        private GeneratedParty party() {
            if (party == null) {
                party = generator.mixed(row / each);
            }
            return party;
        }

        @Override
        public long id() {
            return row + 1L;
        }

        @Override
        public long rootId() {
            return row / each + 1L;
        }

        @Override
        public EClass type() {
            return each > 1 ? Literals.CONTACT_POINT : party().isPerson() ? Literals.PERSON : Literals.ORGANISATION;
        }

        @Override
        public boolean isNull(int column) {
            return getString(column) == null;
        }

        @Override
        public String getString(int column) {
            EAttribute attribute = query.columns().get(column).attribute();
            if (attribute == Literals.CONTACT_POINT__VALUE) {
                return row % each == 0 ? party().phone() : party().mail();
            }
            return attribute == Literals.PARTY__DISPLAY_NAME ? party().name()
                    : attribute == Literals.CUSTOMER__NUMBER ? party().number()
                            : attribute == Literals.CUSTOMER__OWNER ? party().owner()
                                    : attribute == Literals.PARTY__NOTE ? party().note()
                                            : attribute == Literals.PERSON__FAMILY_NAME ? party().familyName()
                                                    : attribute == Literals.PERSON__GIVEN_NAME ? party().givenName()
                                                            : null;
        }

        @Override
        public long getLong(int column) {
            return 0;
        }

        @Override
        public BigDecimal getDecimal(int column) {
            return null;
        }

        @Override
        public LocalDate getDate(int column) {
            return null;
        }

        @Override
        public LocalDateTime getDateTime(int column) {
            return null;
        }
    }
}
