package org.clientele.cli.internal.operations;

import java.util.LinkedHashMap;
import java.util.Map;

import org.clientele.core.operations.KeptBackup;
import org.clientele.core.store.BackupCheck;

/** Backups in JSON. */
final class BackupsJson {

    private BackupsJson() {
    }

    static Map<String, Object> of(KeptBackup kept) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("folder", kept.backup().directory());
        json.put("madeAt", kept.backup().madeAt());
        json.put("program", kept.backup().nextProgram());
        json.put("commit", kept.backup().lastSequence());
        kept.check().ifPresent(check -> json.put("check", of(check)));
        return json;
    }

    static Map<String, Object> of(BackupCheck check) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("checkedAt", check.checkedAt());
        json.put("sound", check.isSound());
        json.put("findings", check.findings());
        json.put("commit", check.lastSequence());
        json.put("parties", check.parties());
        return json;
    }
}
