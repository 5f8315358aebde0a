package org.clientele.ui.lifecycle.internal;

import java.util.Locale;
import java.util.Optional;

import org.clientele.core.definitions.Titles;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.model.Stage;
import org.clientele.model.StageCause;
import org.clientele.model.StageModel;
import org.clientele.ui.Formats;

/** What stages, models and causes are called in the user's language. Plain. */
public final class StageTexts {

    private StageTexts() {
    }

    /** What a model is called; its key where it has no name. */
    public static String of(StageModel model) {
        String name = Titles.of(model);
        return !name.isEmpty() ? name : model.getKey() == null ? "" : model.getKey(); //$NON-NLS-1$
    }

    /** What a stage is called; its key where it has no name. */
    public static String of(Stage stage) {
        String name = Titles.of(stage);
        return !name.isEmpty() ? name : stage.getKey() == null ? "" : stage.getKey(); //$NON-NLS-1$
    }

    /** What the stage with a key is called; null is no stage. */
    public static String of(StageModel model, String key) {
        return key == null ? Messages.Stage_none : StageModels.stage(model, key).map(StageTexts::of).orElse(key);
    }

    /** What the staff should do for customers of a stage, in the user's language or else in the other; may be empty. */
    public static String focus(Stage stage) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(Locale.getDefault().getLanguage());
        String wanted = chinese ? stage.getFocusChinese() : stage.getFocusEnglish();
        String other = chinese ? stage.getFocusEnglish() : stage.getFocusChinese();
        return Optional.ofNullable(wanted).filter(t -> !t.isBlank())
                .or(() -> Optional.ofNullable(other).filter(t -> !t.isBlank())).orElse(""); //$NON-NLS-1$
    }

    /** What made customers change their stage. */
    public static String of(StageCause cause) {
        return switch (cause) {
        case FIRST -> Messages.Cause_first;
        case REPLAY -> Messages.Cause_replay;
        case DATA -> Messages.Cause_data;
        case TIME -> Messages.Cause_time;
        case MODEL -> Messages.Cause_model;
        case HAND -> Messages.Cause_hand;
        case IMPORT -> Messages.Cause_import;
        case CATCH_UP -> Messages.Cause_catchUp;
        };
    }

    /** A number of days, such as "12 days". */
    public static String days(long days) {
        return days == 1 ? Messages.Stage_day : Messages.bind(Messages.Stage_days, Formats.ofUser().number(days));
    }
}
