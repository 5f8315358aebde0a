package org.clientele.store.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle; each field is named like its key. */
public final class Messages extends NLS {

    public static String cancelled;
    public static String AccessCheck_denied;
    public static String AggregateWork_gone;
    public static String AuditCheck_changed;
    public static String AuditCheck_gap;
    public static String BatchUndo_busy;
    public static String BatchUndo_denied;
    public static String BatchUndo_none;
    public static String CommitChecks_failed;
    public static String Connections_busy;
    public static String Connections_closed;
    public static String ContentCheck_damaged;
    public static String DerbyPurge_logs;
    public static String EditBatches_busy;
    public static String ErasedValues_name;
    public static String Erasure_absentClass;
    public static String Erasure_busy;
    public static String Erasure_none;
    public static String Erasure_task;
    public static String Failures_damaged;
    public static String Failures_duplicateKey;
    public static String Failures_inUse;
    public static String Failures_lockTimeout;
    public static String Failures_notWritable;
    public static String Failures_other;
    public static String GraphCheck_control;
    public static String GraphCheck_decimal;
    public static String GraphCheck_surrogate;
    public static String GraphCheck_tooLong;
    public static String KeyRing_erased;
    public static String KeyRing_erasedRecord;
    public static String InvalidRecord_more;
    public static String KeyTaken_taken;
    public static String KeyTaken_takenHidden;
    public static String LostRows_deleted;
    public static String ModelDiff_type;
    public static String OpenStore_backup;
    public static String OpenStore_backupExists;
    public static String Purge_pending;
    public static String Purge_tables;
    public static String PermanentKeys_changed;
    public static String PermanentKeys_used;
    public static String Partner_failed;
    public static String Partner_newer;
    public static String Partner_numbers;
    public static String Partner_other;
    public static String Partner_several;
    public static String ReferenceCheck_dangling;
    public static String ReferenceCheck_orphan;
    public static String Reverting_conflict;
    public static String Reverting_erased;
    public static String Reverting_erasure;
    public static String Reverting_none;
    public static String Rights_away;
    public static String RowCheck_refused;
    public static String RowEncoder_place;
    public static String RowEncoder_range;
    public static String Schema_newer;
    public static String Schema_other;
    public static String StoreCheck_findings;
    public static String StoreCheck_task;
    public static String StoreOpener_badBackup;
    public static String StoreOpener_exists;
    public static String StoreOpener_inUse;
    public static String StoreOpener_missing;
    public static String StoreOpener_newer;
    public static String StoreOpener_noBackup;
    public static String StoreOpener_unmappable;
    public static String StoredContents_damaged;
    public static String StoredContents_erased;
    public static String StoredContents_export;
    public static String StoredContents_gone;
    public static String StoredContents_locked;
    public static String StoredContents_noParty;
    public static String StoredContents_tooLarge;
    public static String StoredContents_unreadable;
    public static String StoredEdits_denied;
    public static String StoredEdits_takenBack;
    public static String StoredUnitOfWork_conflict;
    public static String TableCheck_engine;
    public static String TableCheck_id;
    public static String TableCheck_unreadable;
    public static String TakenKeys_retired;
    public static String TakenKeys_taken;
    public static String TakenKeys_takenHidden;
    public static String TakenKeys_twice;
    public static String ThisProgram_commandLine;
    public static String ThisProgram_other;
    public static String ThisProgram_workbench;
    public static String Schema_newerModel;
    public static String NewerStore_update;
    public static String NewerStore_rollback;
    public static String Opening_noBackup;
    public static String TransactionReading_ended;
    public static String Rollback_task;
    public static String Rollback_restExists;
    public static String Rollback_restNotWritable;
    public static String Rollback_otherWay;
    public static String Rollback_silent;
    public static String Rollback_reason;
    public static String Rollback_count;
    public static String Rollback_unsound;
    public static String Rest_explanation;
    public static String Rest_class;
    public static String Rest_feature;
    public static String Rest_literal;
    public static String Rest_length;
    public static String Rest_reference;
    public static String StoreOpener_emptied;

    static {
        initializeMessages("org.clientele.store.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
