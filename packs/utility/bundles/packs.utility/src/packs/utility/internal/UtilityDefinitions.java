package packs.utility.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.clientele.model.Scorecard;
import org.clientele.model.ScorecardCriterion;
import org.clientele.model.Titled;
import org.osgi.service.component.annotations.Component;

import packs.utility.Utility;

/**
 * The evaluation of a utility's customers [V08]: eight indicators and the social benefit, weighted, and what follows of
 * them: the service tier, the credit rating, the terms of payment and the list of those who broke faith. The source names
 * indicators and outcomes; weights and limits are ours, to be edited in the program.
 */
@Component
public final class UtilityDefinitions implements DefinitionContributor {

    private static final ClienteleFactory FACTORY = ClienteleFactory.eINSTANCE;
    private static final String OURS = "The limits are ours.\n界限由本扩展包设定。";

    @Override
    public List<Aggregate> definitions() {
        List<Aggregate> all = new ArrayList<>();
        all.add(evaluation());
        all.addAll(proposals());
        DecisionTable tier = table(Utility.TIER, "Service tier of utility customers", "用电客户服务等级",
                "A VIP scores 60 of 90 points and never stole. " + OURS,
                input("score.utility-evaluation", "Evaluation", "客户评价", CellType.NUMBER),
                input("utility.thefts", "Thefts", "窃电次数", CellType.NUMBER));
        rows(tier, ">= 60 | 0 | vip", ">= 40 | - | key", ">= 0 | - | ordinary");
        DecisionTable credit = table(Utility.CREDIT, "Credit of utility customers", "用电客户信用评级", OURS,
                input("utility.daysLate", "Days late on average", "平均逾期天数", CellType.NUMBER),
                input("utility.overdue", "Overdue", "逾期未缴金额", CellType.NUMBER),
                input("utility.breaches", "Breaches", "违约次数", CellType.NUMBER),
                input("utility.thefts", "Thefts", "窃电次数", CellType.NUMBER));
        rows(credit, "- | - | - | >= 1 | d", "> 30 | - | - | - | d", "> 10 | - | - | - | c", "- | > 0 | >= 1 | - | c",
                "<= 2 | 0 | 0 | - | a", ">= 0 | - | - | - | b");
        DecisionTable terms = table(Utility.TERMS, "Terms of payment of utility customers", "电费支付方式", OURS,
                input("class." + Utility.CREDIT, "Credit", "信用评级", CellType.TEXT));
        rows(terms, "a | monthly", "b | monthly", "c | instalments", "d | prepaid");
        DecisionTable dishonest = table(Utility.DISHONEST, "Broken faith", "失信名单", OURS,
                input("class." + Utility.CREDIT, "Credit", "信用评级", CellType.TEXT));
        rows(dishonest, "d | listed", "a, b, c | clear");
        all.addAll(List.of(tier, credit, terms, dishonest));
        all.add(scheme(Utility.TIER, "Service tier", "服务等级", "vip|VIP|VIP 客户", "key|Key customer|重点客户",
                "ordinary|Ordinary|一般客户"));
        all.add(scheme(Utility.CREDIT, "Credit rating", "信用评级", "a|A|A 级", "b|B|B 级", "c|C|C 级", "d|D|D 级"));
        all.add(scheme(Utility.TERMS, "Terms of payment", "电费支付方式", "monthly|Monthly, after use|按月后付费",
                "instalments|Several instalments a month|分次结算", "prepaid|Prepaid|预付费"));
        all.add(scheme(Utility.DISHONEST, "List of broken faith", "失信名单", "listed|On the list|列入失信名单",
                "clear|Not on the list|未列入"));
        return all;
    }

    private static Scorecard evaluation() {
        Scorecard card = FACTORY.createScorecard();
        card.setKey(Utility.EVALUATION);
        title(card, "Evaluation of a utility's customer", "用电客户评价",
                "Eight indicators and the social benefit [V08]. Scores from 0 to 10; the weights are ours.\n八项指标及社会效益；0 至 10 分，权重由本扩展包设定。");
        criterion(card, "consumption", "indicators", "Consumption", "用电量");
        criterion(card, "demand", "indicators", "Character of demand", "用电需求特点");
        criterion(card, "profit", "indicators", "Profit and share of profit", "利润和利润贡献率");
        criterion(card, "payment", "indicators", "Payment", "缴费");
        criterion(card, "contract", "indicators", "Keeping the supply contract", "供用电合同执行");
        criterion(card, "metering", "indicators", "Metering", "计量");
        criterion(card, "price", "indicators", "Keeping the tariff", "电价执行");
        criterion(card, "assistance", "indicators", "Assistance", "协助");
        criterion(card, "social", "benefit", "Social benefit", "社会效益");
        return card;
    }

    /** The tables that propose scores from figures; the other indicators are for people to judge. */
    private static List<Aggregate> proposals() {
        DecisionTable consumption = table(Utility.PROPOSAL + "consumption", "Proposed score: consumption", "建议分：用电量", OURS,
                input("utility.kwh12", "kWh of 12 months", "近 12 个月电量", CellType.NUMBER));
        rows(consumption, ">= 1000000 | 10", ">= 100000 | 8", ">= 10000 | 5", ">= 0 | 2");
        DecisionTable demand = table(Utility.PROPOSAL + "demand", "Proposed score: character of demand", "建议分：用电需求特点", OURS,
                input("utility.loadFactor", "Load factor in percent", "负荷率（%）", CellType.NUMBER));
        rows(demand, ">= 60 | 10", ">= 40 | 7", ">= 20 | 4", ">= 0 | 2");
        DecisionTable payment = table(Utility.PROPOSAL + "payment", "Proposed score: payment", "建议分：缴费", OURS,
                input("utility.daysLate", "Days late on average", "平均逾期天数", CellType.NUMBER),
                input("utility.overdue", "Overdue", "逾期未缴金额", CellType.NUMBER));
        rows(payment, "<= 0 | 0 | 10", "<= 5 | 0 | 8", "<= 10 | - | 5", "<= 30 | - | 2", "> 30 | - | 0");
        DecisionTable contract = table(Utility.PROPOSAL + "contract", "Proposed score: keeping the contract",
                "建议分：供用电合同执行", OURS, input("utility.breaches", "Breaches", "违约次数", CellType.NUMBER),
                input("utility.thefts", "Thefts", "窃电次数", CellType.NUMBER));
        rows(contract, "0 | 0 | 10", "1 | 0 | 5", "- | - | 0");
        return List.of(consumption, demand, payment, contract);
    }

    private static void criterion(Scorecard card, String key, String group, String english, String chinese) {
        ScorecardCriterion criterion = FACTORY.createScorecardCriterion();
        criterion.setKey(key);
        criterion.setGroup(group);
        title(criterion, english, chinese, null);
        criterion.setWeight(BigDecimal.ONE);
        criterion.setLow(BigDecimal.ZERO);
        criterion.setHigh(BigDecimal.TEN);
        card.getCriteria().add(criterion);
    }

    private static DecisionTable table(String key, String english, String chinese, String description,
            DecisionColumn... inputs) {
        DecisionTable table = FACTORY.createDecisionTable();
        table.setKey(key);
        title(table, english, chinese, description);
        table.getInputs().addAll(List.of(inputs));
        boolean score = key.startsWith(Utility.PROPOSAL);
        table.getOutputs().add(input("outcome", score ? "Score" : "Value", score ? "分数" : "取值",
                score ? CellType.NUMBER : CellType.TEXT));
        return table;
    }

    private static DecisionColumn input(String key, String english, String chinese, CellType type) {
        DecisionColumn column = FACTORY.createDecisionColumn();
        column.setKey(key);
        title(column, english, chinese, null);
        column.setType(type);
        return column;
    }

    /** Rows, each with the texts of its inputs and then its outcome. */
    private static void rows(DecisionTable table, String... rows) {
        List<DecisionColumn> columns = new ArrayList<>(table.getInputs());
        columns.addAll(table.getOutputs());
        for (String texts : rows) {
            DecisionRow row = FACTORY.createDecisionRow();
            String[] cells = texts.split(" \\| ");
            for (int i = 0; i < cells.length; i++) {
                DecisionCell cell = FACTORY.createDecisionCell();
                cell.setColumn(columns.get(i).getKey());
                cell.setText(cells[i]);
                row.getCells().add(cell);
            }
            table.getRows().add(row);
        }
    }

    private static ClassificationScheme scheme(String key, String english, String chinese, String... values) {
        ClassificationScheme scheme = FACTORY.createClassificationScheme();
        scheme.setKey(key);
        title(scheme, english, chinese, null);
        scheme.setSource("V08");
        scheme.setDecisionTable(key);
        for (String texts : values) {
            String[] parts = texts.split("\\|");
            SchemeValue value = FACTORY.createSchemeValue();
            value.setKey(parts[0]);
            title(value, parts[1], parts[2], null);
            scheme.getValues().add(value);
        }
        return scheme;
    }

    private static void title(Titled titled, String english, String chinese, String description) {
        titled.setEnglish(english);
        titled.setChinese(chinese);
        if (description != null) {
            titled.setDescription(description);
        }
    }
}
