/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.time.LocalDateTime;

import org.clientele.model.value.TaskId;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan Visit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A contact of a plan that took place, or did not.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.PlanVisit#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.clientele.model.PlanVisit#getMoved <em>Moved</em>}</li>
 *   <li>{@link org.clientele.model.PlanVisit#getMissed <em>Missed</em>}</li>
 *   <li>{@link org.clientele.model.PlanVisit#getTask <em>Task</em>}</li>
 *   <li>{@link org.clientele.model.PlanVisit#getHeld <em>Held</em>}</li>
 *   <li>{@link org.clientele.model.PlanVisit#getInteraction <em>Interaction</em>}</li>
 *   <li>{@link org.clientele.model.PlanVisit#getLeftOut <em>Left Out</em>}</li>
 *   <li>{@link org.clientele.model.PlanVisit#getConfirmed <em>Confirmed</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getPlanVisit()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface PlanVisit extends Identified {
	/**
	 * Returns the value of the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When it was planned by the rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned</em>' attribute.
	 * @see #setPlanned(LocalDateTime)
	 * @see org.clientele.model.ClientelePackage#getPlanVisit_Planned()
	 * @model unique="false" dataType="org.clientele.model.DateTime"
	 * @generated
	 */
	LocalDateTime getPlanned();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanVisit#getPlanned <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned</em>' attribute.
	 * @see #getPlanned()
	 * @generated
	 */
	void setPlanned(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Moved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Where it was moved to; unset: it was not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moved</em>' attribute.
	 * @see #setMoved(LocalDateTime)
	 * @see org.clientele.model.ClientelePackage#getPlanVisit_Moved()
	 * @model unique="false" dataType="org.clientele.model.DateTime"
	 * @generated
	 */
	LocalDateTime getMoved();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanVisit#getMoved <em>Moved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Moved</em>' attribute.
	 * @see #getMoved()
	 * @generated
	 */
	void setMoved(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Missed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How often it was missed and planned again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Missed</em>' attribute.
	 * @see #setMissed(int)
	 * @see org.clientele.model.ClientelePackage#getPlanVisit_Missed()
	 * @model unique="false"
	 * @generated
	 */
	int getMissed();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanVisit#getMissed <em>Missed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Missed</em>' attribute.
	 * @see #getMissed()
	 * @generated
	 */
	void setMissed(int value);

	/**
	 * Returns the value of the '<em><b>Task</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Task</em>' attribute.
	 * @see #setTask(TaskId)
	 * @see org.clientele.model.ClientelePackage#getPlanVisit_Task()
	 * @model unique="false" dataType="org.clientele.model.TaskId"
	 * @generated
	 */
	TaskId getTask();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanVisit#getTask <em>Task</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Task</em>' attribute.
	 * @see #getTask()
	 * @generated
	 */
	void setTask(TaskId value);

	/**
	 * Returns the value of the '<em><b>Held</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When it took place; unset: not yet, or never.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held</em>' attribute.
	 * @see #setHeld(LocalDateTime)
	 * @see org.clientele.model.ClientelePackage#getPlanVisit_Held()
	 * @model unique="false" dataType="org.clientele.model.DateTime"
	 * @generated
	 */
	LocalDateTime getHeld();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanVisit#getHeld <em>Held</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Held</em>' attribute.
	 * @see #getHeld()
	 * @generated
	 */
	void setHeld(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Interaction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The id of the interaction that tells of it; 0: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interaction</em>' attribute.
	 * @see #setInteraction(long)
	 * @see org.clientele.model.ClientelePackage#getPlanVisit_Interaction()
	 * @model unique="false"
	 * @generated
	 */
	long getInteraction();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanVisit#getInteraction <em>Interaction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interaction</em>' attribute.
	 * @see #getInteraction()
	 * @generated
	 */
	void setInteraction(long value);

	/**
	 * Returns the value of the '<em><b>Left Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Why it was left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left Out</em>' attribute.
	 * @see #setLeftOut(String)
	 * @see org.clientele.model.ClientelePackage#getPlanVisit_LeftOut()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='1000'"
	 * @generated
	 */
	String getLeftOut();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanVisit#getLeftOut <em>Left Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left Out</em>' attribute.
	 * @see #getLeftOut()
	 * @generated
	 */
	void setLeftOut(String value);

	/**
	 * Returns the value of the '<em><b>Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The paths of values of the profile that were confirmed, one a line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confirmed</em>' attribute.
	 * @see #setConfirmed(String)
	 * @see org.clientele.model.ClientelePackage#getPlanVisit_Confirmed()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='4000'"
	 * @generated
	 */
	String getConfirmed();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanVisit#getConfirmed <em>Confirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confirmed</em>' attribute.
	 * @see #getConfirmed()
	 * @generated
	 */
	void setConfirmed(String value);

} // PlanVisit
