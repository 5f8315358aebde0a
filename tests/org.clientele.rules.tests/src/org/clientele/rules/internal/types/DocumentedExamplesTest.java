package org.clientele.rules.internal.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.text.Parsed;
import org.clientele.core.rules.text.TextContext;
import org.clientele.model.Condition;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.clientele.rules.internal.text.ConditionTextServiceImpl;
import org.junit.jupiter.api.Test;

/** The examples of docs/rules.md are read, and evaluated by the types that they show. */
class DocumentedExamplesTest {

    private static final List<ConditionType> TYPES = List.of(new ComparisonCondition(), new RangeCondition(),
            new TextCondition(letters -> text -> true), new DateCondition(), new MissingCondition(),
            new AggregateCondition(), new RelationshipCondition(), new ClassificationCondition(null, List.of()));

    @Test
    void everyExampleIsReadAndEvaluated() throws Exception {
        String root = System.getProperty("clientele.root");
        assumeTrue(root != null, "the source tree");
        List<String> examples = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(root, "docs/rules.md"))) {
            if (line.startsWith("    ")) {
                examples.addAll(List.of(line.strip().split(" {3,}")));
            }
        }
        assertTrue(examples.size() > 15, examples::toString);
        try (TestFacts store = new TestFacts()) {
            store.customer("A1", "Anna", "Germany");
            FactSnapshot facts = store.on(LocalDate.of(2026, 6, 30));
            ConditionTextServiceImpl texts = new ConditionTextServiceImpl(TYPES);
            for (String example : examples) {
                Parsed parsed = texts.parse(example, TextContext.of(Locale.ENGLISH, facts));
                assertNotNull(parsed.condition(), example + parsed.problems());
                evaluate(example, parsed.condition(), facts);
            }
        }
    }

    private static void evaluate(String example, Condition condition, FactSnapshot facts) throws ClienteleException {
        if (condition instanceof TypedCondition leaf) {
            if (leaf.getTypeId().equals(Conditions.SEGMENT)) {
                return; // needs the bundle of segments, whose tests evaluate it
            }
            ConditionType type = TYPES.stream().filter(t -> t.id().equals(leaf.getTypeId())).findFirst()
                    .orElseThrow(() -> new AssertionError(example + ": " + leaf.getTypeId()));
            try {
                type.evaluate(leaf, facts, facts.visible());
            } catch (ClienteleException e) {
                // the store of the test has neither the custom field nor the scheme of the examples
                boolean isScheme = e.code() == StatusCodes.RULE_INVALID && e.getMessage().contains("loyalty");
                assertTrue(isScheme || e.getMessage().contains("field.birthday"), example + ": " + e.getMessage());
            }
        } else {
            assertEquals(1, condition.eContents().size(), example);
            evaluate(example, (Condition) condition.eContents().getFirst(), facts);
        }
    }
}
