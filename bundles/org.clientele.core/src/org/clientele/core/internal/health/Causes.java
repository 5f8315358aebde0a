package org.clientele.core.internal.health;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.clientele.core.health.WrongAnswerException;
import org.eclipse.osgi.util.NLS;

/** Why something failed, without the messages of foreign exceptions: they may hold anything. */
public final class Causes {

    private static final int FRAMES = 30;

    private Causes() {
    }

    /**
     * What was thrown, and where in the contributed code.
     *
     * @param thrown what was thrown
     * @return a sentence
     */
    public static String sentence(Throwable thrown) {
        if (thrown instanceof WrongAnswerException) {
            return thrown.getMessage();
        }
        if (thrown instanceof ClassNotFoundException || thrown instanceof NoClassDefFoundError) {
            return NLS.bind(Messages.contained_unloadable, String.valueOf(thrown.getMessage()).split("\\s")[0]); //$NON-NLS-1$
        }
        StackTraceElement[] stack = thrown.getStackTrace();
        String place = Arrays.stream(stack).filter(Causes::isForeign).findFirst()
                .or(() -> Arrays.stream(stack).findFirst()).map(Causes::place).orElse("?"); //$NON-NLS-1$
        return NLS.bind(Messages.contained_threw, thrown.getClass().getSimpleName(), place);
    }

    private static boolean isForeign(StackTraceElement frame) {
        String type = frame.getClassName();
        return !type.startsWith("java.") && !type.startsWith("jdk.") && !type.startsWith("org.clientele."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String place(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + '.' + frame.getMethodName() + ':' + frame.getLineNumber();
    }

    /**
     * The classes and frames of what was thrown, and of its causes.
     *
     * @param thrown what was thrown
     * @return lines without messages
     */
    public static String stack(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        int deep = 0;
        for (Throwable each = thrown; each != null && deep < 4; each = each.getCause(), deep++) {
            text.append(each.getClass().getName()).append('\n').append(lines(each.getStackTrace()));
        }
        return text.toString();
    }

    /**
     * What a thread is doing.
     *
     * @param thread the thread
     * @return lines
     */
    public static String stack(Thread thread) {
        return thread.getName() + '\n' + lines(thread.getStackTrace());
    }

    private static String lines(StackTraceElement[] frames) {
        return Arrays.stream(frames).limit(FRAMES).map(frame -> "    at " + frame + '\n') //$NON-NLS-1$
                .collect(Collectors.joining());
    }

    /**
     * A time for people.
     *
     * @param time the time
     * @return its seconds, with a digit behind the point below ten
     */
    public static String seconds(Duration time) {
        double seconds = time.toMillis() / 1000d;
        return seconds >= 10 || seconds == Math.rint(seconds) ? Long.toString(Math.round(seconds))
                : String.format("%.1f", seconds); //$NON-NLS-1$
    }
}
