package org.clientele.operations.internal.roles;

import org.clientele.core.roles.Permission;

/** What permissions are called. */
final class Titles {

    private Titles() {
    }

    static String of(Permission permission) {
        return switch (permission) {
            case EDIT_RECORDS -> Messages.Permission_editRecords;
            case EDIT_DEFINITIONS -> Messages.Permission_editDefinitions;
            case BULK_EDIT -> Messages.Permission_bulkEdit;
            case EXPORT -> Messages.Permission_export;
            case ERASE -> Messages.Permission_erase;
            case UNDO_OTHERS -> Messages.Permission_undoOthers;
            case HAND_OVER -> Messages.Permission_handOver;
            case INSTALL -> Messages.Permission_install;
            case SEE_OTHERS -> Messages.Permission_seeOthers;
            case ACT_FOR_OTHERS -> Messages.Permission_actForOthers;
        };
    }
}
