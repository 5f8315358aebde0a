package org.clientele.segmentation.internal.membership;

import static org.clientele.rules.Conditions.all;
import static org.clientele.rules.Conditions.compare;
import static org.clientele.rules.Conditions.segment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.store.Store;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.TypedCondition;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** What a segment asks for may go and come back; the other segments go on. */
class DisabledSegmentTest {

    private final MemoryStore store = new MemoryStore();

    @Test
    void aSegmentOverADeletedFieldIsOffUntilTheFieldIsBack() throws Exception {
        Field field = new Field();
        try (Segments shop = new Segments(store, List.of(field))) {
            Shop.add(store, Shop.customer("1", "Anna", "ann", "France"));
            shop.save("big", compare("field.size", "=", 7));
            shop.save("of-big", segment("big"));
            shop.save("french", compare("country", "=", "France"));
            assertEquals("1", shop.members("big"));
            assertEquals("1", shop.members("of-big"));

            field.isThere = false;
            Shop.add(store, Shop.customer("2", "Ben", "ann", "Spain")); // the deletion is a commit, too
            ClienteleException off = assertThrows(ClienteleException.class, () -> shop.members("big"));
            assertEquals(StatusCodes.RULE_DISABLED, off.code());
            assertTrue(off.getMessage().contains("field.size"), off.getMessage());
            ClienteleException offToo = assertThrows(ClienteleException.class, () -> shop.members("of-big"));
            assertTrue(offToo.getMessage().contains("The big"), offToo.getMessage());
            assertEquals("1", shop.members("french"));
            assertTrue(shop.memberships.verify(store, null).isOK());
            shop.save("new", compare("field.size", "=", 7));
            assertThrows(ClienteleException.class, () -> shop.members("new"), "it is saved, and off");

            field.isThere = true;
            Shop.add(store, Shop.customer("3", "Cai", "ann", "China"));
            assertEquals("1, 2, 3", shop.members("big"));
            assertEquals("1, 2, 3", shop.members("of-big"));
            assertTrue(shop.memberships.verify(store, null).isOK());
        }
    }

    @Test
    void aTypeThatIsMissingOrThrowsSwitchesOffItsSegmentsAlone() throws Exception {
        try (Segments shop = new Segments(store, new Throwing())) {
            Shop.add(store, Shop.customer("1", "Anna", "ann", "France"));
            shop.save("gone", all(compare("country", "=", "France"), typed("example.gone")));
            shop.save("throws", typed("example.throws"));
            shop.save("french", compare("country", "=", "France"));
            assertEquals("1", shop.members("french"));
            assertTrue(assertThrows(ClienteleException.class, () -> shop.members("gone")).getMessage()
                    .contains("example.gone"));
            assertFalse(assertThrows(ClienteleException.class, () -> shop.members("throws")).getMessage().isBlank());
            Shop.add(store, Shop.customer("2", "Ben", "ann", "France"));
            assertEquals("1, 2", shop.members("french"));
            assertTrue(shop.memberships.check(store, Segments.segment("x", typed("example.gone"))).getMessage()
                    .contains("example.gone"));
        }
    }

    private static TypedCondition typed(String type) {
        TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
        condition.setTypeId(type);
        return condition;
    }

    /** A custom field with the value 7 for everybody. */
    private static final class Field implements ColumnProvider {

        private static final ColumnDescriptor SIZE = new ColumnDescriptor("field.size", ColumnType.INTEGER, "Size", false);

        private volatile boolean isThere = true;

        @Override
        public Collection<ColumnDescriptor> columns() {
            return isThere ? List.of(SIZE) : List.of();
        }

        @Override
        public Optional<FactColumn> load(String id, Store of, FactSnapshot facts) {
            return Optional.of(new FactColumn() {
                @Override
                public ColumnDescriptor descriptor() {
                    return SIZE;
                }

                @Override
                public long number(int row) {
                    return 7;
                }

                @Override
                public String text(int row) {
                    return null;
                }

                @Override
                public long rank(int row) {
                    return 7;
                }
            });
        }
    }

    /** A partner's type that breaks. */
    private static final class Throwing implements ConditionType {

        @Override
        public String id() {
            return "example.throws";
        }

        @Override
        public Set<String> columns(TypedCondition condition) {
            return Set.of();
        }

        @Override
        public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates) {
            throw new IllegalStateException("broken");
        }

        @Override
        public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) {
            throw new IllegalStateException("broken");
        }
    }
}
