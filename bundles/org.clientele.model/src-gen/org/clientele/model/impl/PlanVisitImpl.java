/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.time.LocalDateTime;

import org.clientele.model.ClientelePackage;
import org.clientele.model.PlanVisit;

import org.clientele.model.value.TaskId;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan Visit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.PlanVisitImpl#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanVisitImpl#getMoved <em>Moved</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanVisitImpl#getMissed <em>Missed</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanVisitImpl#getTask <em>Task</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanVisitImpl#getHeld <em>Held</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanVisitImpl#getInteraction <em>Interaction</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanVisitImpl#getLeftOut <em>Left Out</em>}</li>
 *   <li>{@link org.clientele.model.impl.PlanVisitImpl#getConfirmed <em>Confirmed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanVisitImpl extends IdentifiedImpl implements PlanVisit {
	/**
	 * The default value of the '{@link #getPlanned() <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanned()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime PLANNED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlanned() <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanned()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime planned = PLANNED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoved() <em>Moved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoved()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime MOVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMoved() <em>Moved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoved()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime moved = MOVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMissed() <em>Missed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMissed()
	 * @generated
	 * @ordered
	 */
	protected static final int MISSED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMissed() <em>Missed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMissed()
	 * @generated
	 * @ordered
	 */
	protected int missed = MISSED_EDEFAULT;

	/**
	 * The default value of the '{@link #getTask() <em>Task</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTask()
	 * @generated
	 * @ordered
	 */
	protected static final TaskId TASK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTask() <em>Task</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTask()
	 * @generated
	 * @ordered
	 */
	protected TaskId task = TASK_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeld() <em>Held</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeld()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime HELD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeld() <em>Held</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeld()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime held = HELD_EDEFAULT;

	/**
	 * The default value of the '{@link #getInteraction() <em>Interaction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInteraction()
	 * @generated
	 * @ordered
	 */
	protected static final long INTERACTION_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getInteraction() <em>Interaction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInteraction()
	 * @generated
	 * @ordered
	 */
	protected long interaction = INTERACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeftOut() <em>Left Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeftOut()
	 * @generated
	 * @ordered
	 */
	protected static final String LEFT_OUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLeftOut() <em>Left Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeftOut()
	 * @generated
	 * @ordered
	 */
	protected String leftOut = LEFT_OUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfirmed() <em>Confirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfirmed()
	 * @generated
	 * @ordered
	 */
	protected static final String CONFIRMED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConfirmed() <em>Confirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfirmed()
	 * @generated
	 * @ordered
	 */
	protected String confirmed = CONFIRMED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanVisitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.PLAN_VISIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getPlanned() {
		return planned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanned(LocalDateTime newPlanned) {
		LocalDateTime oldPlanned = planned;
		planned = newPlanned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_VISIT__PLANNED, oldPlanned, planned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getMoved() {
		return moved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMoved(LocalDateTime newMoved) {
		LocalDateTime oldMoved = moved;
		moved = newMoved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_VISIT__MOVED, oldMoved, moved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMissed() {
		return missed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMissed(int newMissed) {
		int oldMissed = missed;
		missed = newMissed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_VISIT__MISSED, oldMissed, missed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TaskId getTask() {
		return task;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTask(TaskId newTask) {
		TaskId oldTask = task;
		task = newTask;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_VISIT__TASK, oldTask, task));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getHeld() {
		return held;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeld(LocalDateTime newHeld) {
		LocalDateTime oldHeld = held;
		held = newHeld;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_VISIT__HELD, oldHeld, held));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getInteraction() {
		return interaction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInteraction(long newInteraction) {
		long oldInteraction = interaction;
		interaction = newInteraction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_VISIT__INTERACTION, oldInteraction, interaction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLeftOut() {
		return leftOut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeftOut(String newLeftOut) {
		String oldLeftOut = leftOut;
		leftOut = newLeftOut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_VISIT__LEFT_OUT, oldLeftOut, leftOut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConfirmed() {
		return confirmed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfirmed(String newConfirmed) {
		String oldConfirmed = confirmed;
		confirmed = newConfirmed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.PLAN_VISIT__CONFIRMED, oldConfirmed, confirmed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.PLAN_VISIT__PLANNED:
				return getPlanned();
			case ClientelePackage.PLAN_VISIT__MOVED:
				return getMoved();
			case ClientelePackage.PLAN_VISIT__MISSED:
				return getMissed();
			case ClientelePackage.PLAN_VISIT__TASK:
				return getTask();
			case ClientelePackage.PLAN_VISIT__HELD:
				return getHeld();
			case ClientelePackage.PLAN_VISIT__INTERACTION:
				return getInteraction();
			case ClientelePackage.PLAN_VISIT__LEFT_OUT:
				return getLeftOut();
			case ClientelePackage.PLAN_VISIT__CONFIRMED:
				return getConfirmed();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClientelePackage.PLAN_VISIT__PLANNED:
				setPlanned((LocalDateTime)newValue);
				return;
			case ClientelePackage.PLAN_VISIT__MOVED:
				setMoved((LocalDateTime)newValue);
				return;
			case ClientelePackage.PLAN_VISIT__MISSED:
				setMissed((Integer)newValue);
				return;
			case ClientelePackage.PLAN_VISIT__TASK:
				setTask((TaskId)newValue);
				return;
			case ClientelePackage.PLAN_VISIT__HELD:
				setHeld((LocalDateTime)newValue);
				return;
			case ClientelePackage.PLAN_VISIT__INTERACTION:
				setInteraction((Long)newValue);
				return;
			case ClientelePackage.PLAN_VISIT__LEFT_OUT:
				setLeftOut((String)newValue);
				return;
			case ClientelePackage.PLAN_VISIT__CONFIRMED:
				setConfirmed((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClientelePackage.PLAN_VISIT__PLANNED:
				setPlanned(PLANNED_EDEFAULT);
				return;
			case ClientelePackage.PLAN_VISIT__MOVED:
				setMoved(MOVED_EDEFAULT);
				return;
			case ClientelePackage.PLAN_VISIT__MISSED:
				setMissed(MISSED_EDEFAULT);
				return;
			case ClientelePackage.PLAN_VISIT__TASK:
				setTask(TASK_EDEFAULT);
				return;
			case ClientelePackage.PLAN_VISIT__HELD:
				setHeld(HELD_EDEFAULT);
				return;
			case ClientelePackage.PLAN_VISIT__INTERACTION:
				setInteraction(INTERACTION_EDEFAULT);
				return;
			case ClientelePackage.PLAN_VISIT__LEFT_OUT:
				setLeftOut(LEFT_OUT_EDEFAULT);
				return;
			case ClientelePackage.PLAN_VISIT__CONFIRMED:
				setConfirmed(CONFIRMED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClientelePackage.PLAN_VISIT__PLANNED:
				return PLANNED_EDEFAULT == null ? planned != null : !PLANNED_EDEFAULT.equals(planned);
			case ClientelePackage.PLAN_VISIT__MOVED:
				return MOVED_EDEFAULT == null ? moved != null : !MOVED_EDEFAULT.equals(moved);
			case ClientelePackage.PLAN_VISIT__MISSED:
				return missed != MISSED_EDEFAULT;
			case ClientelePackage.PLAN_VISIT__TASK:
				return TASK_EDEFAULT == null ? task != null : !TASK_EDEFAULT.equals(task);
			case ClientelePackage.PLAN_VISIT__HELD:
				return HELD_EDEFAULT == null ? held != null : !HELD_EDEFAULT.equals(held);
			case ClientelePackage.PLAN_VISIT__INTERACTION:
				return interaction != INTERACTION_EDEFAULT;
			case ClientelePackage.PLAN_VISIT__LEFT_OUT:
				return LEFT_OUT_EDEFAULT == null ? leftOut != null : !LEFT_OUT_EDEFAULT.equals(leftOut);
			case ClientelePackage.PLAN_VISIT__CONFIRMED:
				return CONFIRMED_EDEFAULT == null ? confirmed != null : !CONFIRMED_EDEFAULT.equals(confirmed);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (planned: ");
		result.append(planned);
		result.append(", moved: ");
		result.append(moved);
		result.append(", missed: ");
		result.append(missed);
		result.append(", task: ");
		result.append(task);
		result.append(", held: ");
		result.append(held);
		result.append(", interaction: ");
		result.append(interaction);
		result.append(", leftOut: ");
		result.append(leftOut);
		result.append(", confirmed: ");
		result.append(confirmed);
		result.append(')');
		return result.toString();
	}

} //PlanVisitImpl
