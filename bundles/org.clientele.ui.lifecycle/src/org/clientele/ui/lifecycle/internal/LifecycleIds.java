package org.clientele.ui.lifecycle.internal;

/** Ids of commands of this bundle. */
public final class LifecycleIds {

    /** Opens a stage model in its editor; parameter {@code key}, none: a new one; {@code copy}: a copy of the one with the key. */
    public static final String OPEN_STAGE_MODEL = "org.clientele.ui.lifecycle.openStageModel"; //$NON-NLS-1$
    /** Moves the selected customers to another stage. */
    public static final String MOVE_TO_STAGE = "org.clientele.ui.lifecycle.moveToStage"; //$NON-NLS-1$

    private LifecycleIds() {
    }
}
