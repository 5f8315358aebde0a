/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.clientele.model.ClientelePackage;
import org.clientele.model.Task;
import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;

import org.clientele.model.value.CarePlanId;
import org.clientele.model.value.PartyId;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.TaskImpl#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.clientele.model.impl.TaskImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.clientele.model.impl.TaskImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.clientele.model.impl.TaskImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.clientele.model.impl.TaskImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.clientele.model.impl.TaskImpl#getDoneAt <em>Done At</em>}</li>
 *   <li>{@link org.clientele.model.impl.TaskImpl#getDoneBy <em>Done By</em>}</li>
 *   <li>{@link org.clientele.model.impl.TaskImpl#getCancelledAt <em>Cancelled At</em>}</li>
 *   <li>{@link org.clientele.model.impl.TaskImpl#getCancelledBy <em>Cancelled By</em>}</li>
 *   <li>{@link org.clientele.model.impl.TaskImpl#getCancelReason <em>Cancel Reason</em>}</li>
 *   <li>{@link org.clientele.model.impl.TaskImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.clientele.model.impl.TaskImpl#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.clientele.model.impl.TaskImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.clientele.model.impl.TaskImpl#getStartsAt <em>Starts At</em>}</li>
 *   <li>{@link org.clientele.model.impl.TaskImpl#getRemindAt <em>Remind At</em>}</li>
 *   <li>{@link org.clientele.model.impl.TaskImpl#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.clientele.model.impl.TaskImpl#getOccurrence <em>Occurrence</em>}</li>
 *   <li>{@link org.clientele.model.impl.TaskImpl#getUid <em>Uid</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TaskImpl extends AggregateImpl implements Task {
	/**
	 * The default value of the '{@link #getCustomer() <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected static final PartyId CUSTOMER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCustomer() <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected PartyId customer = CUSTOMER_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected String origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoneAt() <em>Done At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneAt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime DONE_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoneAt() <em>Done At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneAt()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime doneAt = DONE_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoneBy() <em>Done By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneBy()
	 * @generated
	 * @ordered
	 */
	protected static final String DONE_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoneBy() <em>Done By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneBy()
	 * @generated
	 * @ordered
	 */
	protected String doneBy = DONE_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCancelledAt() <em>Cancelled At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCancelledAt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime CANCELLED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCancelledAt() <em>Cancelled At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCancelledAt()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime cancelledAt = CANCELLED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCancelledBy() <em>Cancelled By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCancelledBy()
	 * @generated
	 * @ordered
	 */
	protected static final String CANCELLED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCancelledBy() <em>Cancelled By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCancelledBy()
	 * @generated
	 * @ordered
	 */
	protected String cancelledBy = CANCELLED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCancelReason() <em>Cancel Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCancelReason()
	 * @generated
	 * @ordered
	 */
	protected static final String CANCEL_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCancelReason() <em>Cancel Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCancelReason()
	 * @generated
	 * @ordered
	 */
	protected String cancelReason = CANCEL_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final TaskPriority PRIORITY_EDEFAULT = TaskPriority.NORMAL;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected TaskPriority priority = PRIORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffort() <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffort()
	 * @generated
	 * @ordered
	 */
	protected static final int EFFORT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEffort() <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffort()
	 * @generated
	 * @ordered
	 */
	protected int effort = EFFORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final TaskChannel CHANNEL_EDEFAULT = TaskChannel.NOT_STATED;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected TaskChannel channel = CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartsAt() <em>Starts At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartsAt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime STARTS_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartsAt() <em>Starts At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartsAt()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime startsAt = STARTS_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemindAt() <em>Remind At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemindAt()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime REMIND_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemindAt() <em>Remind At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemindAt()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime remindAt = REMIND_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlan() <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected static final CarePlanId PLAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlan() <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected CarePlanId plan = PLAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getOccurrence() <em>Occurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurrence()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime OCCURRENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOccurrence() <em>Occurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurrence()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime occurrence = OCCURRENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUid() <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUid()
	 * @generated
	 * @ordered
	 */
	protected static final String UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUid() <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUid()
	 * @generated
	 * @ordered
	 */
	protected String uid = UID_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TaskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.TASK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartyId getCustomer() {
		return customer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomer(PartyId newCustomer) {
		PartyId oldCustomer = customer;
		customer = newCustomer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.TASK__CUSTOMER, oldCustomer, customer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.TASK__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.TASK__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.TASK__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(String newOrigin) {
		String oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.TASK__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getDoneAt() {
		return doneAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoneAt(LocalDateTime newDoneAt) {
		LocalDateTime oldDoneAt = doneAt;
		doneAt = newDoneAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.TASK__DONE_AT, oldDoneAt, doneAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDoneBy() {
		return doneBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoneBy(String newDoneBy) {
		String oldDoneBy = doneBy;
		doneBy = newDoneBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.TASK__DONE_BY, oldDoneBy, doneBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getCancelledAt() {
		return cancelledAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCancelledAt(LocalDateTime newCancelledAt) {
		LocalDateTime oldCancelledAt = cancelledAt;
		cancelledAt = newCancelledAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.TASK__CANCELLED_AT, oldCancelledAt, cancelledAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCancelledBy() {
		return cancelledBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCancelledBy(String newCancelledBy) {
		String oldCancelledBy = cancelledBy;
		cancelledBy = newCancelledBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.TASK__CANCELLED_BY, oldCancelledBy, cancelledBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCancelReason() {
		return cancelReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCancelReason(String newCancelReason) {
		String oldCancelReason = cancelReason;
		cancelReason = newCancelReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.TASK__CANCEL_REASON, oldCancelReason, cancelReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TaskPriority getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(TaskPriority newPriority) {
		TaskPriority oldPriority = priority;
		priority = newPriority == null ? PRIORITY_EDEFAULT : newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.TASK__PRIORITY, oldPriority, priority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEffort() {
		return effort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffort(int newEffort) {
		int oldEffort = effort;
		effort = newEffort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.TASK__EFFORT, oldEffort, effort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TaskChannel getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(TaskChannel newChannel) {
		TaskChannel oldChannel = channel;
		channel = newChannel == null ? CHANNEL_EDEFAULT : newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.TASK__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getStartsAt() {
		return startsAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartsAt(LocalDateTime newStartsAt) {
		LocalDateTime oldStartsAt = startsAt;
		startsAt = newStartsAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.TASK__STARTS_AT, oldStartsAt, startsAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getRemindAt() {
		return remindAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemindAt(LocalDateTime newRemindAt) {
		LocalDateTime oldRemindAt = remindAt;
		remindAt = newRemindAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.TASK__REMIND_AT, oldRemindAt, remindAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CarePlanId getPlan() {
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlan(CarePlanId newPlan) {
		CarePlanId oldPlan = plan;
		plan = newPlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.TASK__PLAN, oldPlan, plan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getOccurrence() {
		return occurrence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOccurrence(LocalDateTime newOccurrence) {
		LocalDateTime oldOccurrence = occurrence;
		occurrence = newOccurrence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.TASK__OCCURRENCE, oldOccurrence, occurrence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUid() {
		return uid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUid(String newUid) {
		String oldUid = uid;
		uid = newUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.TASK__UID, oldUid, uid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.TASK__CUSTOMER:
				return getCustomer();
			case ClientelePackage.TASK__OWNER:
				return getOwner();
			case ClientelePackage.TASK__DUE:
				return getDue();
			case ClientelePackage.TASK__TEXT:
				return getText();
			case ClientelePackage.TASK__ORIGIN:
				return getOrigin();
			case ClientelePackage.TASK__DONE_AT:
				return getDoneAt();
			case ClientelePackage.TASK__DONE_BY:
				return getDoneBy();
			case ClientelePackage.TASK__CANCELLED_AT:
				return getCancelledAt();
			case ClientelePackage.TASK__CANCELLED_BY:
				return getCancelledBy();
			case ClientelePackage.TASK__CANCEL_REASON:
				return getCancelReason();
			case ClientelePackage.TASK__PRIORITY:
				return getPriority();
			case ClientelePackage.TASK__EFFORT:
				return getEffort();
			case ClientelePackage.TASK__CHANNEL:
				return getChannel();
			case ClientelePackage.TASK__STARTS_AT:
				return getStartsAt();
			case ClientelePackage.TASK__REMIND_AT:
				return getRemindAt();
			case ClientelePackage.TASK__PLAN:
				return getPlan();
			case ClientelePackage.TASK__OCCURRENCE:
				return getOccurrence();
			case ClientelePackage.TASK__UID:
				return getUid();
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
			case ClientelePackage.TASK__CUSTOMER:
				setCustomer((PartyId)newValue);
				return;
			case ClientelePackage.TASK__OWNER:
				setOwner((String)newValue);
				return;
			case ClientelePackage.TASK__DUE:
				setDue((LocalDate)newValue);
				return;
			case ClientelePackage.TASK__TEXT:
				setText((String)newValue);
				return;
			case ClientelePackage.TASK__ORIGIN:
				setOrigin((String)newValue);
				return;
			case ClientelePackage.TASK__DONE_AT:
				setDoneAt((LocalDateTime)newValue);
				return;
			case ClientelePackage.TASK__DONE_BY:
				setDoneBy((String)newValue);
				return;
			case ClientelePackage.TASK__CANCELLED_AT:
				setCancelledAt((LocalDateTime)newValue);
				return;
			case ClientelePackage.TASK__CANCELLED_BY:
				setCancelledBy((String)newValue);
				return;
			case ClientelePackage.TASK__CANCEL_REASON:
				setCancelReason((String)newValue);
				return;
			case ClientelePackage.TASK__PRIORITY:
				setPriority((TaskPriority)newValue);
				return;
			case ClientelePackage.TASK__EFFORT:
				setEffort((Integer)newValue);
				return;
			case ClientelePackage.TASK__CHANNEL:
				setChannel((TaskChannel)newValue);
				return;
			case ClientelePackage.TASK__STARTS_AT:
				setStartsAt((LocalDateTime)newValue);
				return;
			case ClientelePackage.TASK__REMIND_AT:
				setRemindAt((LocalDateTime)newValue);
				return;
			case ClientelePackage.TASK__PLAN:
				setPlan((CarePlanId)newValue);
				return;
			case ClientelePackage.TASK__OCCURRENCE:
				setOccurrence((LocalDateTime)newValue);
				return;
			case ClientelePackage.TASK__UID:
				setUid((String)newValue);
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
			case ClientelePackage.TASK__CUSTOMER:
				setCustomer(CUSTOMER_EDEFAULT);
				return;
			case ClientelePackage.TASK__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case ClientelePackage.TASK__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case ClientelePackage.TASK__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ClientelePackage.TASK__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case ClientelePackage.TASK__DONE_AT:
				setDoneAt(DONE_AT_EDEFAULT);
				return;
			case ClientelePackage.TASK__DONE_BY:
				setDoneBy(DONE_BY_EDEFAULT);
				return;
			case ClientelePackage.TASK__CANCELLED_AT:
				setCancelledAt(CANCELLED_AT_EDEFAULT);
				return;
			case ClientelePackage.TASK__CANCELLED_BY:
				setCancelledBy(CANCELLED_BY_EDEFAULT);
				return;
			case ClientelePackage.TASK__CANCEL_REASON:
				setCancelReason(CANCEL_REASON_EDEFAULT);
				return;
			case ClientelePackage.TASK__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case ClientelePackage.TASK__EFFORT:
				setEffort(EFFORT_EDEFAULT);
				return;
			case ClientelePackage.TASK__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
				return;
			case ClientelePackage.TASK__STARTS_AT:
				setStartsAt(STARTS_AT_EDEFAULT);
				return;
			case ClientelePackage.TASK__REMIND_AT:
				setRemindAt(REMIND_AT_EDEFAULT);
				return;
			case ClientelePackage.TASK__PLAN:
				setPlan(PLAN_EDEFAULT);
				return;
			case ClientelePackage.TASK__OCCURRENCE:
				setOccurrence(OCCURRENCE_EDEFAULT);
				return;
			case ClientelePackage.TASK__UID:
				setUid(UID_EDEFAULT);
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
			case ClientelePackage.TASK__CUSTOMER:
				return CUSTOMER_EDEFAULT == null ? customer != null : !CUSTOMER_EDEFAULT.equals(customer);
			case ClientelePackage.TASK__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case ClientelePackage.TASK__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case ClientelePackage.TASK__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ClientelePackage.TASK__ORIGIN:
				return ORIGIN_EDEFAULT == null ? origin != null : !ORIGIN_EDEFAULT.equals(origin);
			case ClientelePackage.TASK__DONE_AT:
				return DONE_AT_EDEFAULT == null ? doneAt != null : !DONE_AT_EDEFAULT.equals(doneAt);
			case ClientelePackage.TASK__DONE_BY:
				return DONE_BY_EDEFAULT == null ? doneBy != null : !DONE_BY_EDEFAULT.equals(doneBy);
			case ClientelePackage.TASK__CANCELLED_AT:
				return CANCELLED_AT_EDEFAULT == null ? cancelledAt != null : !CANCELLED_AT_EDEFAULT.equals(cancelledAt);
			case ClientelePackage.TASK__CANCELLED_BY:
				return CANCELLED_BY_EDEFAULT == null ? cancelledBy != null : !CANCELLED_BY_EDEFAULT.equals(cancelledBy);
			case ClientelePackage.TASK__CANCEL_REASON:
				return CANCEL_REASON_EDEFAULT == null ? cancelReason != null : !CANCEL_REASON_EDEFAULT.equals(cancelReason);
			case ClientelePackage.TASK__PRIORITY:
				return priority != PRIORITY_EDEFAULT;
			case ClientelePackage.TASK__EFFORT:
				return effort != EFFORT_EDEFAULT;
			case ClientelePackage.TASK__CHANNEL:
				return channel != CHANNEL_EDEFAULT;
			case ClientelePackage.TASK__STARTS_AT:
				return STARTS_AT_EDEFAULT == null ? startsAt != null : !STARTS_AT_EDEFAULT.equals(startsAt);
			case ClientelePackage.TASK__REMIND_AT:
				return REMIND_AT_EDEFAULT == null ? remindAt != null : !REMIND_AT_EDEFAULT.equals(remindAt);
			case ClientelePackage.TASK__PLAN:
				return PLAN_EDEFAULT == null ? plan != null : !PLAN_EDEFAULT.equals(plan);
			case ClientelePackage.TASK__OCCURRENCE:
				return OCCURRENCE_EDEFAULT == null ? occurrence != null : !OCCURRENCE_EDEFAULT.equals(occurrence);
			case ClientelePackage.TASK__UID:
				return UID_EDEFAULT == null ? uid != null : !UID_EDEFAULT.equals(uid);
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
		result.append(" (customer: ");
		result.append(customer);
		result.append(", owner: ");
		result.append(owner);
		result.append(", due: ");
		result.append(due);
		result.append(", text: ");
		result.append(text);
		result.append(", origin: ");
		result.append(origin);
		result.append(", doneAt: ");
		result.append(doneAt);
		result.append(", doneBy: ");
		result.append(doneBy);
		result.append(", cancelledAt: ");
		result.append(cancelledAt);
		result.append(", cancelledBy: ");
		result.append(cancelledBy);
		result.append(", cancelReason: ");
		result.append(cancelReason);
		result.append(", priority: ");
		result.append(priority);
		result.append(", effort: ");
		result.append(effort);
		result.append(", channel: ");
		result.append(channel);
		result.append(", startsAt: ");
		result.append(startsAt);
		result.append(", remindAt: ");
		result.append(remindAt);
		result.append(", plan: ");
		result.append(plan);
		result.append(", occurrence: ");
		result.append(occurrence);
		result.append(", uid: ");
		result.append(uid);
		result.append(')');
		return result.toString();
	}

} //TaskImpl
