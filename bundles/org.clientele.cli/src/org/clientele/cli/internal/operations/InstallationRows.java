package org.clientele.cli.internal.operations;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.Table;
import org.clientele.core.operations.BackupPlan;
import org.clientele.core.operations.Installation;
import org.clientele.core.operations.KeptBackup;

/** The part of {@code info} that tells of the installation. */
record InstallationRows(Locale locale, Table table, Map<String, Object> result) {

    void add(Installation here, BackupPlan plan) {
        result.put("program", here.version());
        result.put("java", here.java());
        result.put("system", here.system());
        result.put("partners", here.partners().stream()
                .map(p -> Map.of("name", p.name(), "version", p.version(), "active", p.active())).toList());
        result.put("health", Map.of("disabled", here.disabled(), "warnings", here.warnings(), "safe", here.safeMode()));
        here.provisioning().ifPresent(p -> result.put("provisioning", p));
        result.put("provisioningProblems", here.provisioningProblems());
        result.put("logs", here.logs());
        result.put("freeBytes", here.dataFree());
        result.put("backupPlan", Map.of("schedule", plan.schedule().text(), "folder", plan.folder(), "keep", plan.daily(),
                "weekly", plan.weekly(), "locked", plan.locked()));
        row(Texts.INFO_PROGRAM, here.version());
        row(Texts.INFO_JAVA, here.java());
        row(Texts.INFO_SYSTEM, here.system());
        List<String> partners = here.partners().stream().map(p -> p.name() + ' ' + p.version()).toList();
        row(Texts.INFO_PARTNERS, partners.isEmpty() ? Texts.INFO_NONE.in(locale) : String.join(", ", partners));
        row(Texts.INFO_HEALTH, here.disabled() + here.warnings() == 0 ? Texts.INFO_WELL.in(locale)
                : Texts.INFO_ISSUES.in(locale, here.disabled(), here.warnings()));
        row(Texts.INFO_PROVISIONING, here.provisioning().map(p -> here.provisioningProblems() == 0 ? p.toString()
                : Texts.INFO_PROBLEMS.in(locale, p, here.provisioningProblems())).orElseGet(() -> Texts.INFO_NONE.in(locale)));
        row(Texts.INFO_LOGS, here.logs().toString());
        row(Texts.INFO_FREE, Texts.SIZE.in(locale, here.dataFree() / 1_000_000));
        row(Texts.INFO_PLAN, Texts.INFO_PLANNED.in(locale, plan.schedule().text(), plan.folder()));
    }

    private void row(Texts label, String value) {
        table.row(label.in(locale), value);
    }

    static String backup(KeptBackup kept, Locale locale) {
        Texts how = kept.check().isEmpty() ? Texts.BACKUP_UNCHECKED
                : kept.isSound() ? Texts.BACKUP_SOUND : Texts.BACKUP_UNSOUND;
        return how.in(locale, kept.backup().madeAt().toString(), kept.backup().directory());
    }
}
