package org.clientele.ui.lifecycle.internal.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.clientele.core.StatusCodes;
import org.clientele.core.lifecycle.MoveCheck;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.core.lifecycle.StageMoveRequest;
import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.clientele.ui.Formats;
import org.clientele.ui.edits.DateText;
import org.clientele.ui.lifecycle.internal.StageTexts;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** What somebody fills in to move customers to another stage. Plain; for one thread. */
public final class MoveDraft {

    private static final String BUNDLE = "org.clientele.ui.lifecycle"; //$NON-NLS-1$

    /**
     * What the guards have to be asked.
     *
     * @param model the model's key
     * @param to the stage's key
     * @param day since when
     */
    public record Question(String model, String to, LocalDate day) {
    }

    private final List<StageModel> models;
    private final List<Long> parties;
    private final LocalDate today;
    private final DateText dates;
    private StageModel model;
    private String to;
    private String day;
    private String hold;
    private boolean ownHold;
    private String reason = ""; //$NON-NLS-1$
    private Question answered;
    private MoveCheck check;
    private IStatus failure;

    /**
     * Begins.
     *
     * @param models the models to choose from, at least one
     * @param chosen the key of the model that is chosen first; another one than these: the first
     * @param to the key of the stage; null: not chosen yet
     * @param parties the customers
     * @param today the store's day
     */
    public MoveDraft(List<StageModel> models, String chosen, String to, List<Long> parties, LocalDate today) {
        this(models, chosen, to, parties, today, DateText.ofUser());
    }

    MoveDraft(List<StageModel> models, String chosen, String to, List<Long> parties, LocalDate today, DateText dates) {
        this.models = List.copyOf(models);
        this.parties = List.copyOf(parties);
        this.today = today;
        this.dates = dates;
        this.model = models.stream().filter(each -> each.getKey().equals(chosen)).findFirst()
                .orElse(models.getFirst());
        this.to = to;
        this.day = dates.write(today);
        renewHold();
    }

    /** The models to choose from. */
    public List<StageModel> models() {
        return models;
    }

    /** The model that is chosen. */
    public StageModel model() {
        return model;
    }

    /** The stages of the model. */
    public List<Stage> stages() {
        return List.copyOf(model.getStages());
    }

    /** The customers. */
    public List<Long> parties() {
        return parties;
    }

    /** Chooses a model; the stage has to be chosen again. */
    public void setModel(StageModel chosen) {
        if (chosen != model) {
            model = chosen;
            to = null;
            renewHold();
        }
    }

    /** The key of the stage; null until one is chosen. */
    public String to() {
        return to;
    }

    /** Chooses the stage. */
    public void setTo(String stage) {
        to = stage;
    }

    /** The day as it is typed. */
    public String day() {
        return day;
    }

    /** Types the day; until when rules wait follows, unless somebody typed that too. */
    public void setDay(String text) {
        day = text;
        renewHold();
    }

    /** The last day on which rules wait, as it is typed. */
    public String hold() {
        return hold;
    }

    /** Types the last day on which rules wait; blank: they do not. */
    public void setHold(String text) {
        hold = text;
        ownHold = true;
    }

    /** Types the reason. */
    public void setReason(String text) {
        reason = text;
    }

    private void renewHold() {
        if (!ownHold) {
            hold = dates.read(day).filter(d -> model.getHoldDays() > 0)
                    .map(d -> dates.write(d.plusDays(model.getHoldDays()))).orElse(""); //$NON-NLS-1$
        }
    }

    /** What the guards have to be asked; empty while stage or day are not known, or the answer is there. */
    public Optional<Question> question() {
        Optional<LocalDate> since = dates.read(day).filter(d -> !d.isAfter(today));
        if (to == null || since.isEmpty()) {
            return Optional.empty();
        }
        Question question = new Question(model.getKey(), to, since.get());
        return question.equals(answered) ? Optional.empty() : Optional.of(question);
    }

    /** Takes an answer of the guards; one to another question is left. */
    public void answer(Question question, MoveCheck answer) {
        if (question().filter(question::equals).isPresent()) {
            answered = question;
            check = answer;
            failure = null;
        }
    }

    /** Takes it that the guards could not be asked. */
    public void fail(Question question, IStatus status) {
        if (question().filter(question::equals).isPresent()) {
            answered = question;
            check = null;
            failure = status;
        }
    }

    /** The answer to what is filled in now; empty while it is not there. */
    public Optional<MoveCheck> check() {
        return question().isPresent() || to == null || dates.read(day).isEmpty() ? Optional.empty()
                : Optional.ofNullable(check);
    }

    /** Whether customers can be moved as it is filled in: not when it is an error; a warning tells that some stay. */
    public IStatus status() {
        Optional<LocalDate> since = dates.read(day);
        if (to == null) {
            return error(Messages.Move_chooseStage);
        } else if (since.isEmpty()) {
            return error(Messages.bind(Messages.Move_noDay, dates.example()));
        } else if (since.get().isAfter(today)) {
            return error(Messages.Move_future);
        } else if (!hold.isBlank() && dates.read(hold).filter(d -> !d.isBefore(since.get())).isEmpty()) {
            return error(Messages.bind(Messages.Move_noHold, dates.example()));
        } else if (question().isPresent()) {
            return new Status(IStatus.CANCEL, BUNDLE, Messages.Move_checking);
        } else if (failure != null) {
            return failure;
        } else if (check.allowed().isEmpty()) {
            return error(check.refusals().isEmpty() ? Messages.Move_nobody : check.refusals().getFirst().message());
        } else if (reason.isBlank()) {
            return error(Messages.Move_noReason);
        }
        return verdict(check);
    }

    private IStatus verdict(MoveCheck found) {
        Formats formats = Formats.ofUser();
        String allowed = formats.number(found.allowed().size());
        if (found.refusals().isEmpty()) {
            return new Status(IStatus.OK, BUNDLE, found.allowed().size() == 1
                    ? Messages.bind(Messages.Move_allOne, stage()) : Messages.bind(Messages.Move_all, allowed, stage()));
        }
        String all = formats.number(parties.size());
        String refused = formats.number(found.refused());
        String sentence;
        if (found.allowed().size() == 1) {
            sentence = Messages.bind(found.refused() == 1 ? Messages.Move_someForOne : Messages.Move_someFor,
                    new Object[] { all, stage(), refused });
        } else {
            sentence = Messages.bind(found.refused() == 1 ? Messages.Move_someOne : Messages.Move_some,
                    new Object[] { allowed, all, stage(), refused });
        }
        return new Status(IStatus.WARNING, BUNDLE, sentence);
    }

    private String stage() {
        return StageModels.stage(model, to).map(StageTexts::of).orElse(to);
    }

    private static IStatus error(String sentence) {
        return new Status(IStatus.ERROR, BUNDLE, StatusCodes.INVALID_INPUT, sentence, null);
    }

    /** The wish, of what is no error. */
    public StageMoveRequest request() {
        LocalDate since = dates.read(day).orElseThrow();
        int days = hold.isBlank() ? 0 : (int) ChronoUnit.DAYS.between(since, dates.read(hold).orElseThrow());
        return new StageMoveRequest(model.getKey(), Objects.requireNonNull(to), parties, since, reason.strip(), days);
    }
}
