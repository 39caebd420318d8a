// A calculator in React 19, as docs/embedding.md shows it.
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Campaign() {
  const [budget, setBudget] = useState(200_000);
  const [said, setSaid] = useState('');
  return createElement(
    'main',
    null,
    createElement('button', { type: 'button', onClick: () => setBudget(90_000) }, 'Spend less'),
    createElement('notewave-budget', {
      budget,
      launch: new Date(2027, 4, 3),
      compact: true,
      'onnotewave-change': ({ detail }) => setSaid(`${detail.plan.budget.total / 100} RMB`),
    }),
    createElement('p', { id: 'said' }, said),
  );
}

createRoot(document.querySelector('#app')).render(createElement(Campaign));
