package org.clientele.ui;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;

/**
 * Customers that are dragged from one part onto another, by their ids. Give it to a drop target, or let
 * {@link #source} make a control a source. For the user interface thread.
 *
 * @since 1.0
 */
public final class CustomerTransfer extends ByteArrayTransfer {

    private static final String TYPE = "org.clientele.customers"; //$NON-NLS-1$
    private static final int TYPE_ID = registerType(TYPE);
    private static final int MOST = 100_000;
    private static final CustomerTransfer INSTANCE = new CustomerTransfer();

    private CustomerTransfer() {
    }

    /**
     * What is dragged. Immutable.
     *
     * @param storeId the store of the customers
     * @param parties their ids, at least one
     */
    public record Customers(UUID storeId, List<Long> parties) {

        /** Copies the list. */
        public Customers {
            parties = List.copyOf(parties);
        }
    }

    /**
     * The transfer.
     *
     * @return the only one
     */
    public static CustomerTransfer instance() {
        return INSTANCE;
    }

    /**
     * Lets customers be dragged out of a control.
     *
     * @param control a control without a drag source
     * @param customers asked when a drag begins: what is dragged, or null for nothing
     */
    public static void source(Control control, Supplier<Customers> customers) {
        DragSource source = new DragSource(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE);
        source.setTransfer(INSTANCE);
        source.addDragListener(new DragSourceAdapter() {

            private Customers dragged;

            @Override
            public void dragStart(DragSourceEvent event) {
                dragged = customers.get();
                event.doit = dragged != null && !dragged.parties().isEmpty();
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = dragged;
            }
        });
    }

    /**
     * What was dropped.
     *
     * @param data the data of a drop event
     * @return the customers, or null when something else was dropped
     */
    public static Customers of(Object data) {
        return data instanceof Customers customers ? customers : null;
    }

    @Override
    protected int[] getTypeIds() {
        return new int[] { TYPE_ID };
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] { TYPE };
    }

    @Override
    public void javaToNative(Object object, TransferData data) {
        if (object instanceof Customers customers && isSupportedType(data)) {
            super.javaToNative(write(customers), data);
        }
    }

    @Override
    public Object nativeToJava(TransferData data) {
        Object bytes = isSupportedType(data) ? super.nativeToJava(data) : null;
        return bytes instanceof byte[] array ? read(array) : null;
    }

    /** The bytes of what is dragged. */
    static byte[] write(Customers customers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(customers.storeId().getMostSignificantBits());
            out.writeLong(customers.storeId().getLeastSignificantBits());
            out.writeInt(customers.parties().size());
            for (long party : customers.parties()) {
                out.writeLong(party);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }

    /** What the bytes say, or null when they are not ours. */
    static Customers read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            UUID store = new UUID(in.readLong(), in.readLong());
            int count = in.readInt();
            if (count < 0 || count > MOST) {
                return null;
            }
            List<Long> parties = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                parties.add(in.readLong());
            }
            return new Customers(store, parties);
        } catch (IOException e) {
            return null; // another program's
        }
    }

    @Override
    protected boolean validate(Object object) {
        return object instanceof Customers;
    }
}
