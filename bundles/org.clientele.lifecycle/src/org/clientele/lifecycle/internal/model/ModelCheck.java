package org.clientele.lifecycle.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.lifecycle.StageModelFinding;
import org.clientele.core.lifecycle.StageModelFinding.Part;
import org.clientele.core.lifecycle.StageModelFinding.Place;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.core.rules.RuleService;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.core.store.Records;
import org.clientele.lifecycle.internal.stage.Guards;
import org.clientele.lifecycle.internal.stage.Standpoints;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Segment;
import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.roaringbitmap.RoaringBitmap;

/**
 * Refuses stage models that would not work, and takes no stage from below its customers, whoever saves. Columns are not
 * asked for here: they come of definitions that the same commit may be writing. A rule over a column that is not there is
 * refused by the service, and told as a problem of the model where somebody stored it by other ways.
 */
@Component(service = CommitCheck.class)
public final class ModelCheck implements CommitCheck {

    private final RuleService rules;
    private final Guards guards;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Standpoints.Source standpoints;

    /**
     * Creates the check.
     *
     * @param rules knows what rules ask for
     * @param guards the contributed guards
     */
    @Activate
    public ModelCheck(@Reference RuleService rules, @Reference Guards guards) {
        this.rules = rules;
        this.guards = guards;
    }

    @Override
    public void check(PendingCommit commit, Report report) throws ClienteleException {
        for (PendingChange change : commit.changes()) {
            if (change.aggregate().type() == Literals.STAGE_MODEL) {
                StageModel after = (StageModel) change.after().orElse(null);
                if (after != null) {
                    shape(commit, change, after, report);
                }
                if (change.before().isPresent()) {
                    use(commit, change, (StageModel) change.before().get(), after, report);
                }
            } else if (change.aggregate().type() == Literals.SEGMENT && change.after().isPresent()) {
                segment(commit, change, (Segment) change.after().get(), report);
            }
        }
    }

    private void shape(PendingCommit commit, PendingChange change, StageModel model, Report report)
            throws ClienteleException {
        List<StageModel> all = StoredModels.all(commit.records());
        ModelInspection inspection = new ModelInspection(model, rules, guards).draft(all);
        if (model.isActive()) {
            inspection.whole(reads(commit.records(), all));
        }
        for (StageModelFinding finding : inspection.findings()) {
            if (finding.isError()) {
                report.problem(change.aggregate(), path(model, finding.place()), finding.message());
            }
        }
    }

    /** The path of a place, as problems of commits have it. */
    static String path(StageModel model, Place place) {
        if (place.stage() >= 0) {
            return "stages[" + model.getStages().get(place.stage()).getId() + ']' + feature(place.part()); //$NON-NLS-1$
        }
        if (place.transition() >= 0) {
            return "transitions[" + model.getTransitions().get(place.transition()).getId() + ']' //$NON-NLS-1$
                    + feature(place.part());
        }
        return ""; //$NON-NLS-1$
    }

    private static String feature(Part part) {
        return switch (part) {
        case WHOLE -> ""; //$NON-NLS-1$
        case ENTRY -> ".entry"; //$NON-NLS-1$
        case EXIT -> ".exit"; //$NON-NLS-1$
        case GUARD -> ".guard"; //$NON-NLS-1$
        case CONTRIBUTED_GUARD -> ".guards"; //$NON-NLS-1$
        };
    }

    private void use(PendingCommit commit, PendingChange change, StageModel before, StageModel after, Report report)
            throws ClienteleException {
        if (after == null) {
            ModelUse.whyKept(commit.records(), before, rules)
                    .ifPresent(why -> report.problem(change.aggregate(), "", why)); //$NON-NLS-1$
            return;
        }
        if (!before.getKey().equals(after.getKey())) {
            report.problem(change.aggregate(), "key", NLS.bind(Messages.model_keyFixed, before.getKey())); //$NON-NLS-1$
            return;
        }
        for (Stage stage : before.getStages()) {
            if (stage.getKey() != null && StageModels.stage(after, stage.getKey()).isEmpty()) {
                stageGone(commit, change, before, stage, report);
            }
        }
    }

    private void stageGone(PendingCommit commit, PendingChange change, StageModel model, Stage stage, Report report)
            throws ClienteleException {
        Standpoints.Source source = standpoints;
        Optional<RoaringBitmap> rows = source == null ? Optional.empty()
                : source.of(commit.storeId(), model.getKey()).map(standing -> standing.in(stage.getKey()));
        if (rows.isPresent() && !rows.get().isEmpty()) {
            report.problem(change.aggregate(), "stages", //$NON-NLS-1$
                    NLS.bind(Messages.stage_inUse, ModelShape.name(stage), rows.get().getCardinality()));
        } else if (rows.isEmpty() && ModelUse.wasEntered(commit.records(), model, stage.getKey())) {
            report.problem(change.aggregate(), "stages", NLS.bind(Messages.stage_maybeInUse, ModelShape.name(stage))); //$NON-NLS-1$
        }
    }

    /** A segment that asks for stages may close a circle with a model that asks for the segment. */
    private void segment(PendingCommit commit, PendingChange change, Segment segment, Report report)
            throws ClienteleException {
        if (segment.getCondition() == null || ModelReads.modelsRead(segment.getCondition(), rules).isEmpty()) {
            return;
        }
        List<StageModel> all = StoredModels.all(commit.records());
        ModelReads reads = reads(commit.records(), all);
        for (StageModel model : all) {
            reads.pathRound(model).ifPresent(
                    path -> report.problem(change.aggregate(), "condition", NLS.bind(Messages.model_cycle, path))); //$NON-NLS-1$
        }
    }

    private ModelReads reads(Records records, List<StageModel> all) throws ClienteleException {
        List<Segment> segments = new ArrayList<>();
        StoredModels.all(records, Literals.SEGMENT).forEach(each -> segments.add((Segment) each));
        return new ModelReads(all, segments, rules);
    }
}
