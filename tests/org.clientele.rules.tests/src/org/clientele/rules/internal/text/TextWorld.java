package org.clientele.rules.internal.text;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.OperandDescriptor.Choice;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.text.TextContext;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.OperandType;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.Segment;
import org.clientele.model.TypedCondition;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.roaringbitmap.RoaringBitmap;

/** Three customers, two segments and a type of an add-on, for texts to refer to. */
final class TextWorld implements AutoCloseable {

    private final FactServiceImpl service = new FactServiceImpl(Clock.systemUTC(), List.of());
    final FactSnapshot facts;

    TextWorld() throws Exception {
        MemoryStore store = new MemoryStore();
        Party anna = Shop.customer("A1", "Anna", "ann", "France");
        Party ben = Shop.customer("B2", "Ben", "bob", "Germany");
        Party cai = Shop.customer("C3", "蔡明", null, null);
        Shop.add(store, anna, ben, cai);
        Shop.add(store, Shop.order(anna, LocalDateTime.of(2024, 1, 31, 23, 59), OrderKind.SALE, "10"));
        facts = service.of(store).await(new Actor("ann", "Ann"), store.journal().lastSequence(), null);
    }

    TextContext context(Locale locale) {
        return TextContext.of(locale, facts).withTypes(List.of(new Lunar()))
                .withSegments(List.of(segment("champions", "Champions"), segment("at-risk", "流失风险")));
    }

    static Segment segment(String key, String name) {
        Segment segment = ClienteleFactory.eINSTANCE.createSegment();
        segment.setKey(key);
        segment.setName(name);
        return segment;
    }

    @Override
    public void close() {
        service.close();
    }

    /** What an add-on might bring. */
    static final class Lunar implements ConditionType {
        @Override
        public String id() {
            return "example.lunar";
        }

        @Override
        public String label() {
            return "Phase of the moon";
        }

        @Override
        public List<OperandDescriptor> operands() {
            return List.of(
                    OperandDescriptor.required("phase", "Phase", OperandType.KEY)
                            .oneOf(List.of(new Choice("full", "Full moon"), new Choice("new", "New moon"))),
                    OperandDescriptor.optional("days", "Days", OperandType.NUMBER),
                    OperandDescriptor.optional("column", "Column", OperandType.COLUMN));
        }

        @Override
        public Set<String> columns(TypedCondition condition) {
            return Set.of();
        }

        @Override
        public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates) {
            return new RoaringBitmap();
        }

        @Override
        public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
            throw new UnsupportedOperationException();
        }
    }
}
