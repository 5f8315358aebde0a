package org.clientele.ui.admin.internal.addons;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.clientele.core.update.PlannedChange;
import org.clientele.core.update.TrustDecision;
import org.clientele.core.update.UpdatePlan;
import org.clientele.core.update.UpdateProblem;
import org.clientele.ui.Formats;
import org.eclipse.osgi.util.NLS;

/** A plan in words. */
public final class Changes {

    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024 * 1024);

    private Changes() {
    }

    /** What happens to a feature. */
    public static String kind(PlannedChange change) {
        return switch (change.kind()) {
        case INSTALL -> Messages.kindInstall;
        case UPDATE -> Messages.kindUpdate;
        case DOWNGRADE -> Messages.kindDowngrade;
        case REMOVE -> Messages.kindRemove;
        };
    }

    /** All changes in one line. */
    public static String names(List<PlannedChange> changes) {
        return changes.stream().map(c -> (c.name() + ' ' + (c.to().isBlank() ? Messages.goes : c.to())))
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    /** Whether nothing has to be downloaded, since something only goes. */
    public static boolean onlyGoes(UpdatePlan plan) {
        return !plan.changes().isEmpty()
                && plan.changes().stream().allMatch(c -> c.kind() == PlannedChange.Kind.REMOVE);
    }

    /** What the button says that stages a plan. */
    public static String stage(UpdatePlan plan) {
        return onlyGoes(plan) ? Messages.stageRemoval : Messages.stage;
    }

    /** What happens when. */
    public static String hint(UpdatePlan plan) {
        if (!plan.possible()) {
            return plan.problems().isEmpty() ? Messages.nothingToDo : Messages.planImpossibleHint;
        }
        return onlyGoes(plan) ? Messages.planRemoves : Messages.planHint;
    }

    /** Problems, notes and the download size, a line each. */
    public static String text(UpdatePlan plan) {
        List<String> lines = new ArrayList<>();
        plan.problems().forEach(p -> lines.add(Messages.problem + ' ' + sentence(p)));
        // a site that is away does not matter to what goes
        plan.warnings().stream().filter(p -> !onlyGoes(plan) || p.kind() != UpdateProblem.Kind.UNREACHABLE)
                .forEach(p -> lines.add(Messages.note + ' ' + sentence(p)));
        if (plan.downloadSize() > 0) {
            lines.add(NLS.bind(Messages.size, size(plan.downloadSize())));
        }
        return String.join("\n\n", lines); //$NON-NLS-1$
    }

    /** Bytes for people. */
    public static String size(long bytes) {
        BigDecimal megabytes = BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, RoundingMode.HALF_UP);
        return Formats.ofUser().decimal(megabytes) + " MB"; //$NON-NLS-1$
    }

    /** What is wrong, what exactly does not fit, and what to do here rather than at the command line. */
    public static String sentence(UpdateProblem problem) {
        String exact = problem.element().isBlank() || problem.wanted().isBlank() ? "" //$NON-NLS-1$
                : ' ' + NLS.bind(Messages.exact, new Object[] { problem.subject(), problem.element(), problem.wanted(),
                        problem.offered().isBlank() ? Messages.offeredNone : problem.offered() });
        return problem.sentence() + exact + ' ' + remedy(problem);
    }

    private static String remedy(UpdateProblem problem) {
        return switch (problem.kind()) {
        case INCOMPATIBLE -> Messages.remedyIncompatible;
        case MISSING, NOT_OFFERED -> Messages.remedyMissing;
        case SAME_ID -> Messages.remedySameId;
        case UNSIGNED, UNKNOWN_SIGNER -> Messages.remedyPolicy;
        case KEY_MISSING -> Messages.remedyKey;
        default -> problem.remedy();
        };
    }

    /** What somebody is asked to trust, and what yes means. */
    public static String question(TrustDecision decision) {
        String files = Integer.toString(decision.files());
        String sites = String.join(", ", decision.sites()); //$NON-NLS-1$
        return decision.signer()
                .map(s -> NLS.bind(Messages.askSigner, new Object[] { files, sites, s.name(), s.readable() }))
                .orElseGet(() -> NLS.bind(Messages.askUnsigned, files, sites));
    }

    /** The answer that has to be given. */
    public static String yes(TrustDecision decision) {
        return decision.signer().isPresent() ? Messages.yesSigner : Messages.yesUnsigned;
    }
}
