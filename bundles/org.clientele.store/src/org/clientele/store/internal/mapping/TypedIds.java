package org.clientele.store.internal.mapping;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;

/** Turns a typed id, a record around one {@code long}, into the number and back. */
final class TypedIds {

    private final MethodHandle constructor;
    private final MethodHandle accessor;

    private TypedIds(MethodHandle constructor, MethodHandle accessor) {
        this.constructor = constructor;
        this.accessor = accessor;
    }

    static boolean isTypedId(Class<?> type) {
        if (type == null || !type.isRecord()) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == long.class;
    }

    static TypedIds of(Class<?> type) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            MethodHandle constructor = lookup.findConstructor(type, MethodType.methodType(void.class, long.class));
            String component = type.getRecordComponents()[0].getName();
            MethodHandle accessor = lookup.findVirtual(type, component, MethodType.methodType(long.class));
            return new TypedIds(constructor.asType(MethodType.methodType(Object.class, long.class)),
                    accessor.asType(MethodType.methodType(long.class, Object.class)));
        } catch (ReflectiveOperationException e) {
            throw new UnmappableModelException("The typed id " + type.getName() + " is not public: " + e.getMessage());
        }
    }

    Object toId(long value) {
        try {
            return constructor.invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    long toLong(Object id) {
        try {
            return (long) accessor.invokeExact(id);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
