package org.clientele.rules.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.Parsed;
import org.clientele.core.rules.text.TextContext;
import org.clientele.model.Condition;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    private static final int TREES = 6_000;

    private static final List<ColumnDescriptor> COLUMNS = List.of(
            new ColumnDescriptor("country", ColumnType.TEXT, "Country", false, List.of("Country", "国家/地区")),
            new ColumnDescriptor("orders.count", ColumnType.INTEGER, "Orders", true, List.of("Orders", "订单数")),
            new ColumnDescriptor("name", ColumnType.TEXT, "Name", false, List.of("Name", "名称")),
            new ColumnDescriptor("number", ColumnType.TEXT, "Number", false, List.of("Number", "客户编号")),
            new ColumnDescriptor("class.loyalty", ColumnType.TEXT, "Loyalty", false, List.of("Loyalty", "a]b")),
            new ColumnDescriptor("field.pay-day", ColumnType.DATE, "Loyalty", false, List.of("Loyalty", "发薪日")));

    private final ConditionTextService texts = new ConditionTextServiceImpl(List.of());

    @Test
    void treesComeBackFromTheirTexts() throws ClienteleException {
        for (boolean labels : new boolean[] { false, true }) {
            TextContext context = TextContext.of(labels ? Locale.CHINESE : Locale.ENGLISH, COLUMNS).withLabels(labels);
            for (long seed = 1; seed <= TREES; seed++) {
                Condition tree = new RandomTrees(seed).tree((int) (seed % 6));
                String text = texts.format(tree, context);
                Parsed parsed = texts.parse(text, context);
                assertEquals(Shape.of(tree), Shape.of(parsed.condition()), "seed " + seed + ": " + text);
                assertEquals(text, texts.format(parsed.condition(), context), "seed " + seed);
            }
        }
    }

    @Test
    void leavesOfBuiltInTypesHaveFormsOfTheirOwn() throws ClienteleException {
        TextContext context = TextContext.of(Locale.ENGLISH, COLUMNS);
        for (long seed = 1; seed <= TREES; seed++) {
            Condition leaf = new RandomTrees(seed).good();
            String text = texts.format(leaf, context);
            boolean named = Shape.of(leaf).matches("(?s).*column/COLUMN/'[a-z][a-z.-]*[a-z]'.*");
            assertTrue(!named || !text.startsWith("type "), text);
        }
    }
}
