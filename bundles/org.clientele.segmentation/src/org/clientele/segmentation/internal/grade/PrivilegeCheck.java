package org.clientele.segmentation.internal.grade;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clientele.core.grades.GradeProblem;
import org.clientele.core.grades.GradeProblem.Place;
import org.clientele.model.Grade;
import org.clientele.model.GradeTable;
import org.clientele.model.Privilege;
import org.clientele.model.PrivilegeKind;
import org.eclipse.osgi.util.NLS;

/** Looks for privileges that would never be given, or could not. */
final class PrivilegeCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<GradeProblem> problems;

    PrivilegeCheck(List<GradeProblem> problems) {
        this.problems = problems;
    }

    void check(GradeTable table) {
        for (Grade grade : table.getGrades()) {
            Set<String> keys = new HashSet<>(); // several grades may give the same
            for (Privilege privilege : grade.getPrivileges()) {
                if (privilege.getKey() == null || privilege.getKey().isBlank() || !keys.add(privilege.getKey())) {
                    add(grade, privilege, Messages.check_privilege_key);
                }
                check(grade, privilege);
            }
        }
    }

    private void check(Grade grade, Privilege privilege) {
        boolean dated = privilege.getEvery() > 0 || Occasions.isGiven(privilege);
        if (privilege.getEvery() < 0) {
            add(grade, privilege, Messages.check_every);
        }
        if (Occasions.isGiven(privilege) && !Occasions.isKnown(privilege.getOccasion())) {
            add(grade, privilege, Messages.check_occasion);
        }
        if (privilege.getBudget() != null && privilege.getBudget().signum() < 0) {
            add(grade, privilege, Messages.check_budget);
        }
        if (privilege.getKind() == PrivilegeKind.DISCOUNT) {
            BigDecimal discount = privilege.getDiscount();
            if (discount == null || discount.signum() <= 0 || discount.compareTo(HUNDRED) > 0) {
                add(grade, privilege, Messages.check_discount);
            }
        } else if (privilege.getKind() != PrivilegeKind.STANDING && !dated) {
            add(grade, privilege, Messages.check_never);
        }
    }

    private void add(Grade grade, Privilege privilege, String message) {
        problems.add(new GradeProblem(Place.PRIVILEGE, grade.getKey(), null, NLS.bind(message, new Object[] {
                Texts.title(grade, grade.getKey()), Texts.title(privilege, privilege.getKey()),
                privilege.getOccasion() })));
    }
}
