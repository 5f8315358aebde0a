package example.partner.internal;

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
 * The grades of a restaurant with what its best guests are given, and the field for their wedding day. The source tells
 * the thresholds of the two A grades only: the rest of the table is for the restaurant to fill in.
 */
@Component
public final class RestaurantGrades implements DefinitionContributor {

    static final String KEY = "restaurant";

    private static final ClienteleFactory FACTORY = ClienteleFactory.eINSTANCE;
    private static final List<String> METRICS = List.of(MealsMetric.ID, "amount", "amount-per-head");

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
        quality.getPrivileges().addAll(List.of(
                privilege("greeting", "General manager attends and greets", "总经理出面问候", PrivilegeKind.STANDING),
                every(3, PeriodUnit.DAY, privilege("call", "Sales manager phones", "销售经理电话问候", PrivilegeKind.TASK)),
                every(10, PeriodUnit.DAY, privilege("visit", "Sales manager visits", "销售经理走访", PrivilegeKind.VISIT)),
                gift("birthday", "Birthday gift", "生日礼品", "birthDate"),
                gift("wedding", "Wedding day gift", "结婚纪念日礼品", "field.wedding"),
                banquet(), privilege("chat", "VIP chat group", "VIP 微信群", PrivilegeKind.STANDING), discount()));
        table.getGrades().addAll(List.of(quality, grade("a-active", "A active", "A 级活跃客户", "6", "4500", "60"),
                grade("other", "Other guests", "其他客户")));
        return table;
    }

    private static Grade grade(String key, String english, String chinese, String... least) {
        Grade grade = FACTORY.createGrade();
        grade.setKey(key);
        grade.setEnglish(english);
        grade.setChinese(chinese);
        for (int i = 0; i < least.length; i++) {
            GradeThreshold threshold = FACTORY.createGradeThreshold();
            threshold.setMetric(METRICS.get(i));
            threshold.setLeast(new BigDecimal(least[i]));
            grade.getThresholds().add(threshold);
        }
        return grade;
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
