package org.clientele.update.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.core.ClienteleException;
import org.clientele.core.update.PlannedChange;
import org.clientele.core.update.Signer;
import org.clientele.core.update.StagedUpdate;
import org.clientele.core.update.TrustDecision;
import org.clientele.core.update.UpdatePlan;
import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateRefused;
import org.clientele.core.update.UpdateRequest;
import org.clientele.core.update.UpdateService;
import org.clientele.update.internal.signatures.TrustedSigners;

/** From a request to a staged update, without a screen: nobody is asked, so the options say who is trusted. */
final class StageRun {

    private final UpdateService updates;
    private final Invocation invocation;
    private final Locale locale;

    StageRun(UpdateService updates, Invocation invocation) {
        this.updates = updates;
        this.invocation = invocation;
        this.locale = invocation.locale();
    }

    static CommandSyntax.Builder options(CommandSyntax.Builder syntax, Locale locale) {
        return syntax.option("site", "ADDRESSES", Messages.OPTION_SITE.in(locale))
                .option("trust", "FINGERPRINTS", Messages.OPTION_TRUST.in(locale))
                .flag("allow-unsigned", Messages.OPTION_ALLOW_UNSIGNED.in(locale))
                .flag("preview", Messages.OPTION_PREVIEW.in(locale));
    }

    int run(UpdateRequest request) throws ClienteleException {
        UpdatePlan plan = updates.plan(request, invocation.monitor());
        plan.warnings().forEach(w -> invocation.output().note(w.text()));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("changes", changes(plan.changes()));
        result.put("downloadSize", plan.downloadSize());
        result.put("problems", problems(plan.problems()));
        result.put("trust", trust(plan.decisions()));
        result.put("staged", Boolean.FALSE);
        show(plan);
        if (!plan.problems().isEmpty()) {
            invocation.output().json(result);
            throw new UpdateRefused(plan.problems());
        }
        if (plan.changes().isEmpty()) {
            boolean siteless = request.remove().isEmpty() && request.sites().isEmpty() && updates.sites().isEmpty();
            invocation.output().line((siteless ? Messages.NO_SITES : Messages.NOTHING_TO_DO).in(locale));
        } else if (!invocation.arguments().has("preview")) {
            StagedUpdate staged = updates.stage(plan, accepted(plan), invocation.monitor());
            result.put("staged", Boolean.TRUE);
            result.put("size", staged.size());
            invocation.output().line(Messages.STAGED.in(locale));
        }
        invocation.output().json(result);
        return ExitCodes.OK;
    }

    private List<TrustDecision> accepted(UpdatePlan plan) {
        Set<String> trusted = invocation.arguments().list("trust").stream().map(TrustedSigners::plain)
                .collect(Collectors.toSet());
        boolean unsigned = invocation.arguments().has("allow-unsigned");
        return plan.decisions().stream().filter(d -> d.signer().map(Signer::fingerprint).map(trusted::contains)
                .orElse(unsigned)).toList();
    }

    private void show(UpdatePlan plan) {
        if (!plan.changes().isEmpty()) {
            Table table = new Table(Messages.COLUMN_CHANGE.in(locale), Messages.COLUMN_FEATURE.in(locale),
                    Messages.COLUMN_ID.in(locale), Messages.COLUMN_FROM.in(locale), Messages.COLUMN_TO.in(locale));
            for (PlannedChange change : plan.changes()) {
                table.row(Messages.valueOf("CHANGE_" + change.kind().name()).in(locale), change.name(), change.id(),
                        change.from(), change.to());
            }
            invocation.output().table(table);
        }
        for (TrustDecision decision : plan.decisions()) {
            invocation.output().line(decision.signer().map(s -> Messages.SIGNED_BY.in(locale, decision.files(),
                    s.name(), s.readable())).orElseGet(() -> Messages.SIGNED_BY_NOBODY.in(locale, decision.files())));
        }
    }

    private static List<Map<String, Object>> changes(List<PlannedChange> changes) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PlannedChange change : changes) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("kind", change.kind().name());
            row.put("id", change.id());
            row.put("from", change.from());
            row.put("to", change.to());
            row.put("site", change.site());
            rows.add(row);
        }
        return rows;
    }

    static List<Map<String, Object>> problems(List<UpdateProblem> problems) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (UpdateProblem problem : problems) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("kind", problem.kind().name());
            row.put("subject", problem.subject());
            row.put("element", problem.element());
            row.put("wanted", problem.wanted());
            row.put("offered", problem.offered());
            row.put("text", problem.text());
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, Object>> trust(List<TrustDecision> decisions) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (TrustDecision decision : decisions) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("fingerprint", decision.signer().map(Signer::fingerprint).orElse(""));
            row.put("name", decision.signer().map(Signer::name).orElse(""));
            row.put("files", decision.files());
            rows.add(row);
        }
        return rows;
    }
}
