package org.clientele.cli.command;

import java.util.ArrayList;
import java.util.List;

/**
 * How a command is called: what the parser accepts and the help prints.
 *
 * @param name the command's name: lower case, words joined by hyphens; two of these with a space between them for a
 *        command of a group, such as {@code segment eval}
 * @param summary one line that says what the command does
 * @param operands what follows the name, in order
 * @param options the command's own options; those that every command has are not listed
 * @param store how the command deals with the store
 * @since 1.0
 */
public record CommandSyntax(String name, String summary, List<Operand> operands, List<Option> options, StoreUse store) {

    /** Copies the lists. */
    public CommandSyntax {
        operands = List.copyOf(operands);
        options = List.copyOf(options);
    }

    /** How a command deals with the store. */
    public enum StoreUse {
        /** It needs none. */
        NONE,
        /** It works on the open store; where another process of the user has it open, that process does the work. */
        OPEN,
        /** As OPEN, on the store of the sample data where none is named, and the store may not exist yet. */
        DEMO,
        /** It needs the folder, in which no store may be open. */
        FOLDER
    }

    /**
     * Something that follows the command's name.
     *
     * @param name its name in upper case, such as {@code FILE}
     * @param help one line that says what it is
     * @param required whether it has to be there; optional ones come last
     */
    public record Operand(String name, String help, boolean required) {
    }

    /**
     * An option.
     *
     * @param name its name without the two hyphens, such as {@code as-of}
     * @param value the name of its value in upper case, or null for an option without one
     * @param help one line that says what it does
     * @param choices the values that are accepted; empty: any
     */
    public record Option(String name, String value, String help, List<String> choices) {
        /** Copies the list. */
        public Option {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Begins a syntax.
     *
     * @param name the command's name
     * @param summary one line that says what the command does
     * @return a builder
     */
    public static Builder named(String name, String summary) {
        return new Builder(name, summary);
    }

    /** Collects a syntax. */
    public static final class Builder {

        private final String name;
        private final String summary;
        private final List<Operand> operands = new ArrayList<>();
        private final List<Option> options = new ArrayList<>();
        private StoreUse store = StoreUse.NONE;

        private Builder(String name, String summary) {
            this.name = name;
            this.summary = summary;
        }

        /**
         * Adds an operand that has to be there.
         *
         * @param operand its name
         * @param help what it is
         * @return this
         */
        public Builder operand(String operand, String help) {
            operands.add(new Operand(operand, help, true));
            return this;
        }

        /**
         * Adds an operand that may be left out.
         *
         * @param operand its name
         * @param help what it is
         * @return this
         */
        public Builder optionalOperand(String operand, String help) {
            operands.add(new Operand(operand, help, false));
            return this;
        }

        /**
         * Adds an option without a value.
         *
         * @param option its name without the hyphens
         * @param help what it does
         * @return this
         */
        public Builder flag(String option, String help) {
            options.add(new Option(option, null, help, List.of()));
            return this;
        }

        /**
         * Adds an option with a value.
         *
         * @param option its name without the hyphens
         * @param value the name of its value
         * @param help what it does
         * @param choices the values that are accepted; none: any
         * @return this
         */
        public Builder option(String option, String value, String help, String... choices) {
            options.add(new Option(option, value, help, List.of(choices)));
            return this;
        }

        /**
         * Says how the command deals with the store; without it, not at all.
         *
         * @param use how
         * @return this
         */
        public Builder store(StoreUse use) {
            store = use;
            return this;
        }

        /**
         * The syntax.
         *
         * @return never null
         */
        public CommandSyntax build() {
            return new CommandSyntax(name, summary, operands, options, store);
        }
    }
}
