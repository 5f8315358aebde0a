package org.clientele.segmentation.internal.grade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.grades.PrivilegeAccount;
import org.clientele.core.grades.PrivilegeAccount.Line;
import org.clientele.model.Grade;
import org.clientele.model.GradeTable;
import org.clientele.model.Party;
import org.clientele.model.Privilege;
import org.clientele.model.PrivilegeGrant;
import org.clientele.segmentation.internal.grade.GivenGrades.Span;

/** Adds up what one customer's privileges were to cost and did cost. */
final class Accounts {

    /** A privilege of a grade. */
    private record Key(String grade, String privilege) {
    }

    /** What came together of one privilege. */
    private static final class Sum {
        private String title;
        private int planned;
        private BigDecimal plan = BigDecimal.ZERO;
        private int given;
        private BigDecimal actual = BigDecimal.ZERO;
        private boolean dayMissing;
    }

    private final Map<Key, Sum> sums = new LinkedHashMap<>();
    private final GradeTable table;
    private final LocalDate from;
    private final LocalDate to;

    Accounts(GradeTable table, LocalDate from, LocalDate to) {
        this.table = table;
        this.from = from;
        this.to = to;
    }

    void plan(Party party) {
        for (Span span : HeldGrades.spans(party, table.getKey(), from, to)) {
            for (Grade grade : table.getGrades()) {
                if (grade.getKey().equals(span.grade())) {
                    grade.getPrivileges().forEach(privilege -> plan(party, span, grade, privilege));
                }
            }
        }
    }

    private void plan(Party party, Span span, Grade grade, Privilege privilege) {
        Sum sum = sum(grade.getKey(), privilege.getKey());
        int times = PrivilegeCalendar.days(privilege, party, span, from, to).size();
        sum.planned += times;
        sum.dayMissing |= PrivilegeCalendar.lacksDay(privilege, party);
        if (privilege.getBudget() != null) {
            sum.plan = sum.plan.add(privilege.getBudget().multiply(BigDecimal.valueOf(times)));
        }
    }

    void actual(PrivilegeGrant grant) {
        Sum sum = sum(grant.getGrade(), grant.getPrivilege());
        sum.given++;
        sum.actual = sum.actual.add(grant.getCost() == null ? BigDecimal.ZERO : grant.getCost());
    }

    private Sum sum(String grade, String privilege) {
        return sums.computeIfAbsent(new Key(grade, privilege), key -> {
            Sum sum = new Sum();
            sum.title = table.getGrades().stream().filter(each -> each.getKey().equals(grade))
                    .flatMap(each -> each.getPrivileges().stream()).filter(each -> each.getKey().equals(privilege))
                    .map(each -> Texts.title(each, each.getKey())).findFirst().orElse(privilege);
            return sum;
        });
    }

    PrivilegeAccount account(BigDecimal revenue) {
        List<Line> lines = new ArrayList<>();
        sums.forEach((key, sum) -> lines.add(new Line(key.grade(), key.privilege(), sum.title, sum.planned, sum.plan,
                sum.given, sum.actual, sum.dayMissing)));
        BigDecimal part = table.getCostOfGoods();
        BigDecimal goods = part == null ? BigDecimal.ZERO : revenue.multiply(part).movePointLeft(2);
        return new PrivilegeAccount(from, to, lines, revenue, goods, part != null);
    }
}
