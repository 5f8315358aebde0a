package packs.hospitality.internal;

import java.math.BigDecimal;
import java.util.List;

import org.clientele.core.definitions.DefinitionContributor;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldType;
import org.clientele.model.Grade;
import org.clientele.model.GradeMetric;
import org.clientele.model.GradeTable;
import org.clientele.model.GradeThreshold;
import org.clientele.model.PeriodUnit;
import org.clientele.model.Privilege;
import org.clientele.model.PrivilegeKind;
import org.osgi.service.component.annotations.Component;

/**
 * The grades of a restaurant with what its guests are given [section 7], and the field for their wedding day. The source
 * shows the thresholds of the two A grades; those below them are broken off there: of B two are left, of C none. They
 * are marked as such and are for the restaurant to fill in.
 */
@Component
public final class RestaurantGrades implements DefinitionContributor {

    static final String KEY = "hospitality";

    private static final ClienteleFactory FACTORY = ClienteleFactory.eINSTANCE;
    private static final List<String> METRICS = List.of(VisitsMetric.ID, AmountMetric.ID, PerHeadMetric.ID);

    @Override
    public List<Aggregate> definitions() {
        FieldDefinition wedding = FACTORY.createFieldDefinition();
        wedding.setKey("wedding");
        wedding.setEnglish("Wedding day");
        wedding.setChinese("结婚纪念日");
        wedding.setType(FieldType.DATE);
        return List.of(wedding, table());
    }

    private static GradeTable table() {
        GradeTable table = FACTORY.createGradeTable();
        table.setKey(KEY);
        table.setEnglish("Restaurant guests");
        table.setChinese("餐厅客户等级");
        table.setPeriod(PeriodUnit.MONTH);
        for (String id : METRICS) {
            GradeMetric metric = FACTORY.createGradeMetric();
            metric.setMetric(id);
            table.getMetrics().add(metric);
        }
        Grade quality = grade("a-quality", "A quality", "A 级优质客户", "6", "5000", "80");
        quality.getPrivileges().addAll(privileges(""));
        Grade active = grade("a-active", "A active", "A 级活跃客户", "6", "4500", "60");
        active.getPrivileges().addAll(privileges("active-"));
        Grade next = grade("b", "B (thresholds partly lost in the source: set your own)", "B 级（原始标准残缺，请自行设定）");
        next.getThresholds().add(threshold(VisitsMetric.ID, "4"));
        next.getThresholds().add(threshold(PerHeadMetric.ID, "50"));
        next.getPrivileges().add(privilege("attention", "Attention by the store manager (the rest is lost in the source)",
                "店长级关注（其余内容原文残缺）", PrivilegeKind.STANDING));
        table.getGrades().addAll(List.of(quality, active, next,
                grade("c", "C (thresholds lost in the source: everybody else)", "C 级（原始标准缺失：其余客户）")));
        return table;
    }

    /** What A customers are given; the source does not tell the two grades of A apart. */
    private static List<Privilege> privileges(String prefix) {
        List<Privilege> privileges = List.of(
                privilege("greeting", "General manager attends and greets", "总经理出面问候", PrivilegeKind.STANDING),
                every(3, PeriodUnit.DAY, privilege("call", "Sales manager phones", "销售经理电话问候", PrivilegeKind.TASK)),
                every(10, PeriodUnit.DAY, privilege("visit", "Sales manager visits", "销售经理走访", PrivilegeKind.VISIT)),
                gift("birthday", "Birthday gift", "生日礼品", "birthDate"),
                gift("wedding", "Wedding day gift", "结婚纪念日礼品", "field.wedding"),
                banquet(), privilege("chat", "VIP chat group", "VIP 微信群", PrivilegeKind.STANDING), discount());
        privileges.forEach(privilege -> privilege.setKey(prefix + privilege.getKey()));
        return privileges;
    }

    private static Grade grade(String key, String english, String chinese, String... least) {
        Grade grade = FACTORY.createGrade();
        grade.setKey(key);
        grade.setEnglish(english);
        grade.setChinese(chinese);
        for (int i = 0; i < least.length; i++) {
            grade.getThresholds().add(threshold(METRICS.get(i), least[i]));
        }
        return grade;
    }

    private static GradeThreshold threshold(String metric, String least) {
        GradeThreshold threshold = FACTORY.createGradeThreshold();
        threshold.setMetric(metric);
        threshold.setLeast(new BigDecimal(least));
        return threshold;
    }

    private static Privilege privilege(String key, String english, String chinese, PrivilegeKind kind) {
        Privilege privilege = FACTORY.createPrivilege();
        privilege.setKey(key);
        privilege.setEnglish(english);
        privilege.setChinese(chinese);
        privilege.setKind(kind);
        return privilege;
    }

    private static Privilege every(int every, PeriodUnit unit, Privilege privilege) {
        privilege.setEvery(every);
        privilege.setUnit(unit);
        return privilege;
    }

    private static Privilege gift(String key, String english, String chinese, String occasion) {
        Privilege gift = privilege(key, english, chinese, PrivilegeKind.GIFT);
        gift.setOccasion(occasion);
        gift.setBudget(new BigDecimal("100"));
        return gift;
    }

    private static Privilege banquet() {
        Privilege banquet = every(3, PeriodUnit.MONTH,
                privilege("banquet", "Manager's banquet, every 3 to 6 months", "经理宴请（每 3 至 6 个月）", PrivilegeKind.TASK));
        banquet.setBudget(new BigDecimal("700"));
        return banquet;
    }

    private static Privilege discount() {
        Privilege discount = privilege("discount", "At most 15 % off", "最高 8.5 折", PrivilegeKind.DISCOUNT);
        discount.setDiscount(new BigDecimal("15"));
        discount.setExclusions("drinks, seafood, specials, banquets; 酒水、海鲜、特价菜、宴席除外");
        return discount;
    }
}
