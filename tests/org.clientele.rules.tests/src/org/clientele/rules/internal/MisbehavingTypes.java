package org.clientele.rules.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.ProposedChange;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.TypedCondition;
import org.roaringbitmap.RoaringBitmap;

/** Condition types that break their contract in every way. */
final class MisbehavingTypes {

    private MisbehavingTypes() {
    }

    static TypedCondition condition(String type) {
        TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
        condition.setTypeId(type);
        return condition;
    }

    /** Answers as it is told, and counts how often it was asked. */
    static final class Told implements ConditionType {

        final AtomicInteger asked = new AtomicInteger();
        private final String id;
        private final Answer answer;

        Told(String id, Answer answer) {
            this.id = id;
            this.answer = answer;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Set<String> columns(TypedCondition condition) {
            return Set.of();
        }

        @Override
        public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates)
                throws ClienteleException {
            asked.incrementAndGet();
            return answer.of(facts, candidates);
        }

        @Override
        public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
            return ProofNode.leaf(evaluate(condition, facts, RoaringBitmap.bitmapOf(row)).contains(row), id, List.of());
        }
    }

    /** What a type answers. */
    interface Answer {
        RoaringBitmap of(FactSnapshot facts, RoaringBitmap candidates) throws ClienteleException;
    }

    static RoaringBitmap overflow(RoaringBitmap candidates) {
        return overflow(candidates).isEmpty() ? candidates : overflow(candidates);
    }

    /** Never comes back, and takes no notice of an interrupt. */
    static RoaringBitmap spin(AtomicInteger turns) {
        while (turns.get() >= 0) {
            turns.compareAndSet(Integer.MAX_VALUE, 0);
            Thread.onSpinWait();
        }
        return new RoaringBitmap();
    }

    /** A type each of whose methods throws, but for its id. */
    static ConditionType throwing(String id) {
        return new ConditionType() {
            private <T> T fail() {
                throw new NoClassDefFoundError("gone/Type");
            }

            @Override
            public String id() {
                return id;
            }

            @Override
            public String label() {
                return fail();
            }

            @Override
            public Set<String> columns(TypedCondition condition) {
                return fail();
            }

            @Override
            public boolean timed(TypedCondition condition) {
                return this.<Boolean>fail();
            }

            @Override
            public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates) {
                return fail();
            }

            @Override
            public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) {
                return fail();
            }

            @Override
            public LocalDate nextChange(TypedCondition condition, FactSnapshot facts, int row) {
                return fail();
            }

            @Override
            public Optional<ProposedChange> propose(TypedCondition condition, FactSnapshot facts, int row) {
                return fail();
            }

            @Override
            public double cost(TypedCondition condition, FactSnapshot facts) {
                return this.<Double>fail();
            }
        };
    }
}
