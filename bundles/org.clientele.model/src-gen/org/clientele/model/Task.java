/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.clientele.model.value.CarePlanId;
import org.clientele.model.value.PartyId;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Something that somebody has to do for a customer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Task#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.clientele.model.Task#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.clientele.model.Task#getDue <em>Due</em>}</li>
 *   <li>{@link org.clientele.model.Task#getText <em>Text</em>}</li>
 *   <li>{@link org.clientele.model.Task#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.clientele.model.Task#getDoneAt <em>Done At</em>}</li>
 *   <li>{@link org.clientele.model.Task#getDoneBy <em>Done By</em>}</li>
 *   <li>{@link org.clientele.model.Task#getCancelledAt <em>Cancelled At</em>}</li>
 *   <li>{@link org.clientele.model.Task#getCancelledBy <em>Cancelled By</em>}</li>
 *   <li>{@link org.clientele.model.Task#getCancelReason <em>Cancel Reason</em>}</li>
 *   <li>{@link org.clientele.model.Task#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.clientele.model.Task#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.clientele.model.Task#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.clientele.model.Task#getStartsAt <em>Starts At</em>}</li>
 *   <li>{@link org.clientele.model.Task#getRemindAt <em>Remind At</em>}</li>
 *   <li>{@link org.clientele.model.Task#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.clientele.model.Task#getOccurrence <em>Occurrence</em>}</li>
 *   <li>{@link org.clientele.model.Task#getUid <em>Uid</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getTask()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Task extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The customer; unset: for none in particular.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer</em>' attribute.
	 * @see #setCustomer(PartyId)
	 * @see org.clientele.model.ClientelePackage#getTask_Customer()
	 * @model unique="false" dataType="org.clientele.model.PartyId"
	 *        annotation="urn:clientele:store indexed='true' party='true'"
	 * @generated
	 */
	PartyId getCustomer();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getCustomer <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer</em>' attribute.
	 * @see #getCustomer()
	 * @generated
	 */
	void setCustomer(PartyId value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The account of who has to do it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.clientele.model.ClientelePackage#getTask_Owner()
	 * @model unique="false"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The last day on which it is in time; unset: whenever.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getTask_Due()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.clientele.model.ClientelePackage#getTask_Text()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='2000'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What it came from: "manual", "decision:man", "interaction:17".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.clientele.model.ClientelePackage#getTask_Origin()
	 * @model unique="false"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Done At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When it was done; unset: it is open or cancelled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done At</em>' attribute.
	 * @see #setDoneAt(LocalDateTime)
	 * @see org.clientele.model.ClientelePackage#getTask_DoneAt()
	 * @model unique="false" dataType="org.clientele.model.DateTime"
	 * @generated
	 */
	LocalDateTime getDoneAt();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getDoneAt <em>Done At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done At</em>' attribute.
	 * @see #getDoneAt()
	 * @generated
	 */
	void setDoneAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Done By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Done By</em>' attribute.
	 * @see #setDoneBy(String)
	 * @see org.clientele.model.ClientelePackage#getTask_DoneBy()
	 * @model unique="false"
	 * @generated
	 */
	String getDoneBy();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getDoneBy <em>Done By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done By</em>' attribute.
	 * @see #getDoneBy()
	 * @generated
	 */
	void setDoneBy(String value);

	/**
	 * Returns the value of the '<em><b>Cancelled At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When it was cancelled; unset: it was not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cancelled At</em>' attribute.
	 * @see #setCancelledAt(LocalDateTime)
	 * @see org.clientele.model.ClientelePackage#getTask_CancelledAt()
	 * @model unique="false" dataType="org.clientele.model.DateTime"
	 * @generated
	 */
	LocalDateTime getCancelledAt();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getCancelledAt <em>Cancelled At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cancelled At</em>' attribute.
	 * @see #getCancelledAt()
	 * @generated
	 */
	void setCancelledAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Cancelled By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cancelled By</em>' attribute.
	 * @see #setCancelledBy(String)
	 * @see org.clientele.model.ClientelePackage#getTask_CancelledBy()
	 * @model unique="false"
	 * @generated
	 */
	String getCancelledBy();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getCancelledBy <em>Cancelled By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cancelled By</em>' attribute.
	 * @see #getCancelledBy()
	 * @generated
	 */
	void setCancelledBy(String value);

	/**
	 * Returns the value of the '<em><b>Cancel Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Why it was cancelled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cancel Reason</em>' attribute.
	 * @see #setCancelReason(String)
	 * @see org.clientele.model.ClientelePackage#getTask_CancelReason()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='1000'"
	 * @generated
	 */
	String getCancelReason();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getCancelReason <em>Cancel Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cancel Reason</em>' attribute.
	 * @see #getCancelReason()
	 * @generated
	 */
	void setCancelReason(String value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.TaskPriority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see org.clientele.model.TaskPriority
	 * @see #setPriority(TaskPriority)
	 * @see org.clientele.model.ClientelePackage#getTask_Priority()
	 * @model unique="false"
	 * @generated
	 */
	TaskPriority getPriority();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see org.clientele.model.TaskPriority
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(TaskPriority value);

	/**
	 * Returns the value of the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How many minutes it takes; 0: not stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effort</em>' attribute.
	 * @see #setEffort(int)
	 * @see org.clientele.model.ClientelePackage#getTask_Effort()
	 * @model unique="false"
	 * @generated
	 */
	int getEffort();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getEffort <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effort</em>' attribute.
	 * @see #getEffort()
	 * @generated
	 */
	void setEffort(int value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.TaskChannel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see org.clientele.model.TaskChannel
	 * @see #setChannel(TaskChannel)
	 * @see org.clientele.model.ClientelePackage#getTask_Channel()
	 * @model unique="false"
	 * @generated
	 */
	TaskChannel getChannel();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see org.clientele.model.TaskChannel
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(TaskChannel value);

	/**
	 * Returns the value of the '<em><b>Starts At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When it begins, in the store's time zone; unset: any time up to the day on which it is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Starts At</em>' attribute.
	 * @see #setStartsAt(LocalDateTime)
	 * @see org.clientele.model.ClientelePackage#getTask_StartsAt()
	 * @model unique="false" dataType="org.clientele.model.DateTime"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	LocalDateTime getStartsAt();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getStartsAt <em>Starts At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Starts At</em>' attribute.
	 * @see #getStartsAt()
	 * @generated
	 */
	void setStartsAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Remind At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When the owner is reminded; unset: not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remind At</em>' attribute.
	 * @see #setRemindAt(LocalDateTime)
	 * @see org.clientele.model.ClientelePackage#getTask_RemindAt()
	 * @model unique="false" dataType="org.clientele.model.DateTime"
	 * @generated
	 */
	LocalDateTime getRemindAt();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getRemindAt <em>Remind At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remind At</em>' attribute.
	 * @see #getRemindAt()
	 * @generated
	 */
	void setRemindAt(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The plan that it belongs to; unset: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' attribute.
	 * @see #setPlan(CarePlanId)
	 * @see org.clientele.model.ClientelePackage#getTask_Plan()
	 * @model unique="false" dataType="org.clientele.model.CarePlanId"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	CarePlanId getPlan();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getPlan <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' attribute.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(CarePlanId value);

	/**
	 * Returns the value of the '<em><b>Occurrence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  For which contact of the plan it is, as the plan's rule has it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occurrence</em>' attribute.
	 * @see #setOccurrence(LocalDateTime)
	 * @see org.clientele.model.ClientelePackage#getTask_Occurrence()
	 * @model unique="false" dataType="org.clientele.model.DateTime"
	 * @generated
	 */
	LocalDateTime getOccurrence();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getOccurrence <em>Occurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occurrence</em>' attribute.
	 * @see #getOccurrence()
	 * @generated
	 */
	void setOccurrence(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Its UID in calendars of others; unset: it was not exchanged with any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uid</em>' attribute.
	 * @see #setUid(String)
	 * @see org.clientele.model.ClientelePackage#getTask_Uid()
	 * @model unique="false"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	String getUid();

	/**
	 * Sets the value of the '{@link org.clientele.model.Task#getUid <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uid</em>' attribute.
	 * @see #getUid()
	 * @generated
	 */
	void setUid(String value);

} // Task
