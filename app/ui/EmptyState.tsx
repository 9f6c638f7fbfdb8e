import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon: ReactNode;
  /** What is so, in one sentence. */
  title: string;
  /** What to do about it. */
  hint?: string;
  /** One button. */
  action?: ReactNode;
  /** `alert` when this took the place of something the person was looking at. */
  role?: 'alert' | 'status';
}

export function EmptyState({ icon, title, hint, action, role }: EmptyStateProps) {
  return (
    <div role={role} className="m-auto flex max-w-110 flex-col items-center gap-2 p-6 text-center">
      <span className="text-text-3 [&_svg]:size-10">{icon}</span>
      <h2 className="text-title text-balance">{title}</h2>
      {hint !== undefined && <p className="text-body text-pretty text-text-2">{hint}</p>}
      {action !== undefined && <div className="mt-3">{action}</div>}
    </div>
  );
}
