package packs.utility.internal;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.model.partner.PartnerModel;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

import packs.utility.Texts;
import packs.utility.Utility;

/** Refuses rows that cannot be, whoever enters them. */
@Component
public final class UtilityCheck implements CommitCheck {

    @Override
    public void check(PendingCommit commit, Report report) {
        for (PendingChange change : commit.changes()) {
            if (change.aggregate().type().getEPackage() == Utility.MODEL.ePackage()) {
                change.after().ifPresent(row -> check(row, commit.today(),
                        (feature, text) -> report.problem(change.aggregate(), feature, Texts.of(text))));
            }
        }
    }

    /** Takes what is wrong: the feature, and the key of the sentence. */
    interface Problems {
        void add(String feature, String key);
    }

    static void check(EObject row, LocalDate today, Problems problems) {
        EClass type = row.eClass();
        if (PartnerModel.value(row, "party") == null) {
            problems.add("party", "problem.party");
        }
        switch (type.getName()) {
        case Utility.POINT -> required(row, "number", "problem.number", problems);
        case Utility.CONSUMPTION -> {
            required(row, "month", "problem.month", problems);
            positive(row, "kwh", true, problems);
            positive(row, "charge", false, problems);
            positive(row, "maxLoad", false, problems);
            past(row, "month", today, problems);
        }
        case Utility.PAYMENT -> {
            required(row, "due", "problem.due", problems);
            positive(row, "amount", true, problems);
            past(row, "paid", today, problems);
        }
        default -> {
            required(row, "day", "problem.day", problems);
            past(row, "day", today, problems);
        }
        }
    }

    private static void required(EObject row, String feature, String key, Problems problems) {
        Object value = PartnerModel.value(row, feature);
        if (value == null || value instanceof String text && text.isBlank()) {
            problems.add(feature, key);
        }
    }

    private static void positive(EObject row, String feature, boolean required, Problems problems) {
        BigDecimal value = PartnerModel.value(row, feature);
        if (value == null ? required : value.signum() < 0) {
            problems.add(feature, "problem.amount");
        }
    }

    private static void past(EObject row, String feature, LocalDate today, Problems problems) {
        LocalDate day = PartnerModel.value(row, feature);
        if (day != null && day.isAfter(today)) {
            problems.add(feature, "problem.ahead");
        }
    }
}
