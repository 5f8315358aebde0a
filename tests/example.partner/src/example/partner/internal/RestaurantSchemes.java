package example.partner.internal;

import java.util.List;

import org.clientele.core.definitions.DefinitionContributor;
import org.clientele.model.Aggregate;
import org.clientele.model.CellType;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.DecisionCell;
import org.clientele.model.DecisionColumn;
import org.clientele.model.DecisionRow;
import org.clientele.model.DecisionTable;
import org.clientele.model.SchemeValue;
import org.osgi.service.component.annotations.Component;

/**
 * Two schemes of a restaurant: who is a stranger, a guest or a friend of the house is read from a decision table that the house
 * may edit; who gets a table by the window is computed by {@link SeatingScheme}.
 */
@Component
public final class RestaurantSchemes implements DefinitionContributor {

    static final String FAMILIARITY = "example-familiarity";

    private static final ClienteleFactory FACTORY = ClienteleFactory.eINSTANCE;

    @Override
    public List<Aggregate> definitions() {
        ClassificationScheme familiarity = scheme(FAMILIARITY, "Familiarity", "熟悉程度");
        familiarity.setDecisionTable(FAMILIARITY);
        familiarity.getValues().add(value("stranger", "Stranger", "生客"));
        familiarity.getValues().add(value("guest", "Guest", "熟客"));
        familiarity.getValues().add(value("friend", "Friend of the house", "老友"));
        ClassificationScheme seating = scheme(SeatingScheme.KEY, "Seating", "座位安排");
        seating.getValues().add(value("window", "By the window", "靠窗"));
        seating.getValues().add(value("any", "Any table", "任意"));
        return List.of(table(), familiarity, seating);
    }

    private static DecisionTable table() {
        DecisionTable table = FACTORY.createDecisionTable();
        table.setKey(FAMILIARITY);
        table.setEnglish("Familiarity of guests");
        table.setChinese("客人熟悉程度");
        table.getInputs().add(column(VisitColumns.VISITS, "Visits", "就餐次数", CellType.NUMBER));
        table.getOutputs().add(column("outcome", "Value", "取值", CellType.TEXT));
        table.getRows().add(row(">= 10", "friend"));
        table.getRows().add(row(">= 2", "guest"));
        table.getRows().add(row("-", "stranger"));
        return table;
    }

    private static DecisionColumn column(String key, String english, String chinese, CellType type) {
        DecisionColumn column = FACTORY.createDecisionColumn();
        column.setKey(key);
        column.setEnglish(english);
        column.setChinese(chinese);
        column.setType(type);
        return column;
    }

    private static DecisionRow row(String visits, String outcome) {
        DecisionRow row = FACTORY.createDecisionRow();
        row.getCells().add(cell(VisitColumns.VISITS, visits));
        row.getCells().add(cell("outcome", outcome));
        return row;
    }

    private static DecisionCell cell(String column, String text) {
        DecisionCell cell = FACTORY.createDecisionCell();
        cell.setColumn(column);
        cell.setText(text);
        return cell;
    }

    private static ClassificationScheme scheme(String key, String english, String chinese) {
        ClassificationScheme scheme = FACTORY.createClassificationScheme();
        scheme.setKey(key);
        scheme.setEnglish(english);
        scheme.setChinese(chinese);
        return scheme;
    }

    private static SchemeValue value(String key, String english, String chinese) {
        SchemeValue value = FACTORY.createSchemeValue();
        value.setKey(key);
        value.setEnglish(english);
        value.setChinese(chinese);
        return value;
    }
}
