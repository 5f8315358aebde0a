package org.clientele.lifecycle.internal.contact;

import java.util.List;

import org.clientele.core.definitions.DefinitionContributor;
import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.retention.ContactService;
import org.clientele.model.Aggregate;
import org.clientele.model.CellType;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ContactLimit;
import org.clientele.model.ContactPolicy;
import org.clientele.model.DecisionCell;
import org.clientele.model.DecisionColumn;
import org.clientele.model.DecisionRow;
import org.clientele.model.DecisionTable;
import org.clientele.model.DecisionTest;
import org.clientele.model.SchemeValue;
import org.clientele.model.Titled;
import org.eclipse.emf.common.util.EList;
import org.osgi.service.component.annotations.Component;

/**
 * The five levels of relation [L08], the table that recommends one, and the contacts that follow. The source says that
 * margin and number of customers decide; which cell gives which level is ours, after the usual table of nine cells, and an
 * administrator changes it. Margin goes by the share of revenue: greater customers bring less than half of it together
 * (high), less than 80 % (medium), or more (low).
 */
@Component
public final class ShippedLevels implements DefinitionContributor {

    private static final ClienteleFactory FACTORY = ClienteleFactory.eINSTANCE;
    private static final String SHARE = "activity.share"; //$NON-NLS-1$
    private static final String LEVEL = DefinitionKeys.OUTCOME;
    private static final String SOURCE = "L08"; //$NON-NLS-1$
    private static final int POSITION = 600;

    private static final String[][] LEVELS = {
            { "basic", "Basic: sold and gone", "基本型：售出即止", "0" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            { "passive", "Passive: invites complaints", "被动型：欢迎反馈意见", "365" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            { "responsible", "Responsible: asks after the sale", "负责型：售后主动询问", "180" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            { "proactive", "Proactive: keeps in touch", "能动型：经常联系", "90" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            { "partner", "Partner: joint effort", "伙伴型：共同努力", "30" } }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    private static final String[][] CELLS = {
            { "< 50", "< 100", "partner" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            { "< 50", "< 1000", "proactive" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            { "< 50", "-", "responsible" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            { "< 80", "< 100", "proactive" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            { "< 80", "< 1000", "responsible" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            { "< 80", "-", "passive" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            { "-", "< 100", "responsible" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            { "-", "< 1000", "passive" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            { "-", "-", "basic" } }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private static final String[][] TESTS = { { "0", "12", "partner" }, { "79", "4000", "passive" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            { "80", "1000", "basic" }, { "50", "100", "responsible" }, { "null", "5000", "basic" } }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

    @Override
    public List<Aggregate> definitions() {
        return List.of(table(), scheme(), policy());
    }

    private static ClassificationScheme scheme() {
        ClassificationScheme scheme = titled(FACTORY.createClassificationScheme(), "Level of relation", "关系层次"); //$NON-NLS-1$ //$NON-NLS-2$
        scheme.setKey(ContactService.LEVEL);
        scheme.setSource(SOURCE);
        scheme.setPosition(POSITION);
        scheme.setDecisionTable(ContactService.LEVEL);
        scheme.setDescription("Recommended by the share of revenue and the number of customers [L08]; a level that somebody " //$NON-NLS-1$
                + "enters counts before the recommended one.\n按收入占比和客户数量推荐；人工录入的层次优先。"); //$NON-NLS-1$
        for (String[] level : LEVELS) {
            SchemeValue value = titled(FACTORY.createSchemeValue(), level[1], level[2]);
            value.setKey(level[0]);
            scheme.getValues().add(value);
        }
        return scheme;
    }

    private static DecisionTable table() {
        DecisionTable table = titled(FACTORY.createDecisionTable(), "Recommended level of relation", "推荐的关系层次"); //$NON-NLS-1$ //$NON-NLS-2$
        table.setKey(ContactService.LEVEL);
        table.setDescription("By margin, told by the share of revenue that greater customers bring, and by how many customers " //$NON-NLS-1$
                + "bought in the last 365 days [L08]. The limits are ours: change them.\n" //$NON-NLS-1$
                + "按利润空间（更大客户合计的收入占比）和最近 365 天内购买的客户数量；界限可调整。"); //$NON-NLS-1$
        table.getInputs().add(column(SHARE, CellType.NUMBER, "Revenue share of greater customers (%)", "更大客户的收入占比（%）")); //$NON-NLS-1$ //$NON-NLS-2$
        table.getInputs().add(column(Contacts.CUSTOMERS, CellType.NUMBER, "Number of customers", "客户数量")); //$NON-NLS-1$ //$NON-NLS-2$
        table.getOutputs().add(column(LEVEL, CellType.TEXT, "Level", "层次")); //$NON-NLS-1$ //$NON-NLS-2$
        for (String[] cells : CELLS) {
            DecisionRow row = FACTORY.createDecisionRow();
            cells(row.getCells(), cells);
            table.getRows().add(row);
        }
        for (String[] cells : TESTS) {
            DecisionTest test = FACTORY.createDecisionTest();
            test.setName(cells[0] + " %, " + cells[1]); //$NON-NLS-1$
            cells(test.getCells(), cells);
            table.getTests().add(test);
        }
        return table;
    }

    private static void cells(EList<DecisionCell> into, String[] texts) {
        String[] columns = { SHARE, Contacts.CUSTOMERS, LEVEL };
        for (int i = 0; i < texts.length; i++) {
            DecisionCell cell = FACTORY.createDecisionCell();
            cell.setColumn(columns[i]);
            cell.setText(texts[i]);
            into.add(cell);
        }
    }

    private static DecisionColumn column(String key, CellType type, String english, String chinese) {
        DecisionColumn column = titled(FACTORY.createDecisionColumn(), english, chinese);
        column.setKey(key);
        column.setType(type);
        return column;
    }

    private static ContactPolicy policy() {
        ContactPolicy policy = titled(FACTORY.createContactPolicy(), "Contacts by level of relation", "按关系层次联系"); //$NON-NLS-1$ //$NON-NLS-2$
        policy.setKey(ContactService.LEVEL);
        policy.setScheme(ContactService.LEVEL);
        policy.setDescription("How many days there may be from one contact to the next [R12, L08].\n两次联系之间最多可隔的天数。"); //$NON-NLS-1$
        for (String[] level : LEVELS) {
            ContactLimit limit = FACTORY.createContactLimit();
            limit.setValue(level[0]);
            limit.setDays(Integer.parseInt(level[3]));
            policy.getLimits().add(limit);
        }
        return policy;
    }

    private static <T extends Titled> T titled(T titled, String english, String chinese) {
        titled.setEnglish(english);
        titled.setChinese(chinese);
        return titled;
    }
}
