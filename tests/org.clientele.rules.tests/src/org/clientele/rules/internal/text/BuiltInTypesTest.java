package org.clientele.rules.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.Parsed;
import org.clientele.core.rules.text.TextContext;
import org.clientele.core.rules.text.TextProblem.Severity;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Negation;
import org.clientele.model.Operand;
import org.clientele.model.TypedCondition;
import org.clientele.rules.internal.types.AggregateCondition;
import org.clientele.rules.internal.types.ClassificationCondition;
import org.clientele.rules.internal.types.ComparisonCondition;
import org.clientele.rules.internal.types.DateCondition;
import org.clientele.rules.internal.types.MissingCondition;
import org.clientele.rules.internal.types.RangeCondition;
import org.clientele.rules.internal.types.RelationshipCondition;
import org.clientele.rules.internal.types.TextCondition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The forms of the built-in types have the operands that these types have; the examples of the documents are right. */
class BuiltInTypesTest {

    private static final List<ConditionType> TYPES = List.of(new ComparisonCondition(), new RangeCondition(),
            new TextCondition(), new DateCondition(), new MissingCondition(), new AggregateCondition(),
            new RelationshipCondition(), new ClassificationCondition(), new TextWorld.Lunar());
    private static final Pattern EXAMPLES = Pattern.compile("(?s)<pre>\n(.*?)</pre>");

    private final ConditionTextService texts = new ConditionTextServiceImpl(List.of());
    private static TextWorld world;
    private static TextContext context;

    @BeforeAll
    static void fill() throws Exception {
        world = new TextWorld();
        List<ColumnDescriptor> columns = new ArrayList<>(world.facts.columns());
        columns.add(new ColumnDescriptor("field.birthday", ColumnType.DATE, "Birthday", false));
        context = TextContext.of(Locale.ENGLISH, columns).withTypes(TYPES);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void examplesOfTheHelpAreRightInBothLanguages() throws Exception {
        for (String page : List.of("html/conditions.html", "nl/zh_CN/html/conditions.html")) {
            String text = Files.readString(root().resolve("bundles/org.clientele.help").resolve(page));
            int examples = 0;
            for (Matcher m = EXAMPLES.matcher(text); m.find();) {
                for (String example : m.group(1).replace("&gt;", ">").replace("&lt;", "<").split("\n")) {
                    check(example);
                    examples++;
                }
            }
            assertFalse(examples < 40, page + " has " + examples);
        }
    }

    @Test
    void examplesOfTheReferenceAreRight() throws Exception {
        int examples = 0;
        for (String line : Files.readAllLines(root().resolve("docs/rules.md"))) {
            if (line.startsWith("    ")) {
                for (String example : line.strip().split(" {4,}")) {
                    if (example.matches(".*[\"=<>0-9].*|.* missing")) {
                        check(example.strip());
                        examples++;
                    }
                }
            }
        }
        assertFalse(examples < 15, "only " + examples);
    }

    /** A text of forms that reads without an error, whose operands are those of the types, and that stays as it is. */
    private void check(String text) throws Exception {
        Parsed parsed = texts.parse(text, context);
        assertEquals(List.of(), parsed.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList(), text);
        leaves(parsed.condition()).forEach(leaf -> checkOperands(leaf, text));
        String written = texts.format(parsed.condition(), context);
        assertEquals(Shape.of(parsed.condition()), Shape.of(texts.parse(written, context).condition()), text);
        String labels = texts.format(parsed.condition(), context.withLabels(true));
        assertEquals(Shape.of(parsed.condition()), Shape.of(texts.parse(labels, context).condition()), labels);
    }

    private static void checkOperands(TypedCondition leaf, String text) {
        TYPES.stream().filter(type -> type.id().equals(leaf.getTypeId())).forEach(type -> {
            for (Operand operand : leaf.getOperands()) {
                assertFalse(type.operands().stream().noneMatch(o -> o.name().equals(operand.getName())
                        && (o.choices().isEmpty() || o.choices().stream()
                                .anyMatch(choice -> choice.text().equals(operand.getText())))),
                        text + ": " + operand.getName() + " " + operand.getText());
            }
            type.operands().stream().filter(o -> o.required()).forEach(o -> assertFalse(leaf.getOperands().stream()
                    .noneMatch(operand -> o.name().equals(operand.getName())), text + " lacks " + o.name()));
        });
    }

    private static List<TypedCondition> leaves(Condition condition) {
        List<TypedCondition> leaves = new ArrayList<>();
        switch (condition) {
        case TypedCondition typed -> leaves.add(typed);
        case Negation negation -> leaves.addAll(leaves(negation.getChild()));
        case CompositeCondition composite -> composite.getChildren().forEach(c -> leaves.addAll(leaves(c)));
        default -> throw new IllegalArgumentException();
        }
        return leaves;
    }

    private static Path root() {
        return Path.of(System.getProperty("clientele.root", "../.."));
    }
}
