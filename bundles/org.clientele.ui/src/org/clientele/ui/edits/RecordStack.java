package org.clientele.ui.edits;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The editor's commands; it can also tell what they were called, for the reason of a save. */
final class RecordStack extends BasicCommandStack {

    /**
     * The change of a value that typing may go on with: the last command, made since the last save, of that value.
     *
     * @param owner the object
     * @param feature the feature
     * @return the command, or empty when a new one is due
     */
    Optional<ChangeValue> continued(EObject owner, EStructuralFeature feature) {
        boolean last = top == commandList.size() - 1 && top > saveIndex;
        return last && top >= 0 && commandList.get(top) instanceof ChangeValue change && change.goesOn(owner, feature)
                ? Optional.of(change)
                : Optional.empty();
    }

    /** Ends typing: the next change of the same value is a new command. */
    void endTyping() {
        if (top >= 0 && commandList.get(top) instanceof ChangeValue change) {
            change.end();
        }
    }

    /** Names of the commands between the save point and now, in the order in which they came, each once. */
    List<String> namesSinceSave() {
        List<Command> commands = top > saveIndex ? commandList.subList(Math.max(0, saveIndex + 1), top + 1) : List.of();
        return names(commands);
    }

    /** Names of saved commands that were undone since. */
    List<String> namesUndoneSinceSave() {
        boolean behind = saveIndex > top && saveIndex < commandList.size();
        return names(behind ? commandList.subList(top + 1, saveIndex + 1) : List.of());
    }

    private static List<String> names(List<Command> commands) {
        return new ArrayList<>(new LinkedHashSet<>(commands.stream().map(Command::getLabel).toList()));
    }
}
